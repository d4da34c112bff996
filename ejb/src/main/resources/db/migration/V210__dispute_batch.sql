create table dispute_batch (
  id        uuid        constraint dispute_batch_pk primary key,
  level     varchar(20) not null
      constraint dispute_batch_level check (level in ('MUNICIPAL', 'DISTRICT')),
  area      char(6)     not null,
  number    int         not null,
  opened_by varchar(64) not null,
  opened_at timestamptz not null,
  constraint dispute_batch_number unique (level, area, number)
);

comment on table dispute_batch is
    'Disputes brought before a joint review together; the agenda stands in the disputes.';
comment on column dispute_batch.number is 'counted from 1 at each seat';
comment on column dispute_batch.opened_by is 'the account; platform where its day had come';

grant select, insert on dispute_batch to "${app}";

alter table dispute
  add constraint dispute_batch_of foreign key (batch_id) references dispute_batch (id);
