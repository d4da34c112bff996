-- What was published and withdrawn, for harvesters that ask whether there is anything new.
create table catalogue_change (
  id         bigint      not null generated always as identity,
  entry_code varchar(64) not null collate "C",
  changed_at timestamptz not null,
  constraint catalogue_change_pk primary key (id)
);

create index catalogue_change_changed_at_idx on catalogue_change (changed_at);

comment on table catalogue_change is 'One row for each publication and withdrawal of an entry; append-only.';
comment on column catalogue_change.changed_at is 'When it was published or withdrawn.';

grant select, insert on catalogue_change to "${app}";
