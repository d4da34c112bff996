create table usage_record (
  id          uuid          constraint usage_record_pk primary key,
  grant_id    uuid          not null constraint usage_record_grant_fk references sharing_grant (id),
  entry_code  varchar(64)   not null,
  provider    varchar(16)   not null,
  requester    varchar(16)   not null,
  used_from   date          not null,
  used_until  date          not null,
  scenario    varchar(1000) not null,
  process     varchar(1000) not null,
  effect      varchar(1000) not null,
  storage     varchar(1000) not null,
  destruction varchar(1000),
  corrects    uuid
      constraint usage_record_corrects_fk references usage_record (id)
      constraint usage_record_corrected_once unique,
  recorded_by varchar(64)   not null,
  recorded_at timestamptz   not null,
  constraint usage_record_period check (used_from <= used_until)
);

create index usage_record_requester on usage_record (requester, recorded_at desc, id desc);
create index usage_record_provider on usage_record (provider, recorded_at desc, id desc);
create index usage_record_grant on usage_record (grant_id);

comment on table usage_record is
  'What a department did with the information it received (Decree 809 art. 29): append-only, and stored for three years at least.';
comment on column usage_record.corrects is 'the record of the same grant that this one corrects';

grant select, insert on usage_record to "${app}";
