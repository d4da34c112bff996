create table security_event (
  id        bigint generated always as identity constraint security_event_pk primary key,
  hour      timestamptz not null,
  kind      varchar(20) not null
      constraint security_event_kind check (kind in ('SIGNED_IN', 'SIGN_IN_FAILED', 'CALL_REFUSED')),
  account   varchar(64),
  method    varchar(20),
  operation varchar(64),
  reason    varchar(64),
  address   varchar(45),
  count     bigint      not null constraint security_event_count check (count > 0),
  first_at  timestamptz not null,
  last_at   timestamptz not null,
  constraint security_event_once unique nulls not distinct (hour, kind, account, method, operation, reason, address),
  constraint security_event_life check (first_at <= last_at)
);

create index security_event_account on security_event (account, id) where account is not null;
create index security_event_address on security_event (address, id) where address is not null;

comment on table security_event is
  'Sign-ins, failed ones and refused calls: equal ones of an hour are one row with their number';
comment on column security_event.account is
  'Who is known to be it; null for nobody, so a name that was only stated is never written';
comment on column security_event.address is
  'Where the call came from; without an account the network that counts: an IPv4 address, an IPv6 /64';
comment on column security_event.count is 'All nodes together; a node adds what it has counted since it last did';

grant select, insert, update (count, first_at, last_at) on security_event to "${app}";

-- The application may not delete. The owner's function keeps what is younger than six months, whatever it is told.
create function delete_security_events(before timestamptz, at_most int) returns int
  language sql
  security definer
  set search_path = "${flyway:defaultSchema}", pg_temp
as $$
  with deleted as (
    delete from security_event where id in (
      select id from security_event where hour < least(before, now() - interval '184 days')
      limit at_most for update skip locked)
    returning id)
  select cast(count(*) as int) from deleted
$$;

comment on function delete_security_events is
  'Deletes some events of hours before an instant, and none of the last 184 days; returns how many';

revoke all on function delete_security_events from public;
grant execute on function delete_security_events to "${app}";
