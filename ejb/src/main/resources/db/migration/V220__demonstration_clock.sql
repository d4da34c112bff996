create table demonstration_clock (
  single boolean not null default true
      constraint demonstration_clock_pk primary key
      constraint demonstration_clock_one check (single),
  ahead  bigint  not null
);

comment on table demonstration_clock is
    'How far the platform''s time is ahead of the machine''s; without a row they are the same. Only where demo data was loaded.';
comment on column demonstration_clock.ahead is 'microseconds; negative where the platform''s time is behind';

create function demonstration_clock_forward() returns trigger language plpgsql as $$
begin
  if new.ahead < old.ahead then
    raise exception 'the clock goes forward only'
      using errcode = 'check_violation', constraint = 'demonstration_clock_forward';
  end if;
  return new;
end $$;
create trigger demonstration_clock_forward before update on demonstration_clock
  for each row execute function demonstration_clock_forward();

grant select, insert, update (ahead) on demonstration_clock to "${app}";
