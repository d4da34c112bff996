create table objection_doubt (
  objection  uuid        not null
      constraint objection_doubt_of references objection (id),
  objector   varchar(16) not null,
  entry_code varchar(64) not null,
  record_id  uuid,
  item       varchar(40),
  open       boolean     not null
);

comment on table objection_doubt is
    'What is in doubt, item by item: the exchange flags what is open.';
comment on column objection_doubt.record_id is 'null for an entry as a whole';
comment on column objection_doubt.item is 'null for a record or an entry as a whole';

create unique index objection_doubt_once
    on objection_doubt (objector, entry_code, record_id, item) nulls not distinct where open;
create index objection_doubt_record on objection_doubt (record_id)
    where open and record_id is not null;
create index objection_doubt_objection on objection_doubt (objection);

grant select, insert on objection_doubt to "${app}";
grant update (open) on objection_doubt to "${app}";
