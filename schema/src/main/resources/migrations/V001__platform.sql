-- Which version the schema has: the server reads it at its start, as the role that may read nothing else
-- of what the migrations note of themselves.
create view schema_version as
select max(cast(version as int)) as version from flyway_schema_history where success;

comment on view schema_version is 'The number of the newest migration that was run';

grant select on schema_version to "${app}";

create table idempotency_record (
  account      varchar(64)  not null,
  operation    varchar(80)  not null,
  key          varchar(128) not null,
  content_hash char(64)     not null,
  answer       text,
  made_at      timestamptz  not null,
  constraint idempotency_record_pk primary key (account, operation, key)
);

create index idempotency_record_made on idempotency_record (made_at);

comment on table idempotency_record is 'What was answered to each keyed command, kept for seven days';
comment on column idempotency_record.content_hash is 'Keyed hash: the content itself may hold a password';

grant select, insert, update, delete on idempotency_record to "${app}";

create table demonstration (
  single boolean not null default true
      constraint demonstration_pk primary key
      constraint demonstration_one check (single)
);

comment on table demonstration is
  'The row says that the demo data was loaded into this database when it was empty; without it the platform is no demonstration, whatever a setting says';

grant select, insert on demonstration to "${app}";

create table demonstration_clock (
  single        boolean not null default true
      constraint demonstration_clock_pk primary key
      constraint demonstration_clock_one check (single),
  offset_micros bigint  not null
);

comment on table demonstration_clock is
  'How far the platform''s time is ahead of the machine''s; without a row they are the same. Only where demo data was loaded.';
comment on column demonstration_clock.offset_micros is 'microseconds; negative where the platform''s time is behind';

create function demonstration_clock_forward() returns trigger language plpgsql as $$
begin
  if new.offset_micros < old.offset_micros then
    raise exception 'the clock goes forward only'
      using errcode = 'check_violation', constraint = 'demonstration_clock_forward';
  end if;
  return new;
end $$;
create trigger demonstration_clock_forward before update on demonstration_clock
  for each row execute function demonstration_clock_forward();

grant select, insert, update (offset_micros) on demonstration_clock to "${app}";
