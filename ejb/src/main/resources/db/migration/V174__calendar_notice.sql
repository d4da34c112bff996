create table calendar_notice (
  year         int          constraint calendar_notice_pk primary key
      constraint calendar_notice_year check (year between 2000 and 2100),
  document     varchar(100) not null,
  published_on date,
  revision     int          not null,
  entered_at   timestamptz  not null,
  entered_by   varchar(64)  not null
);

comment on table calendar_notice is
    'The yearly notices of the State Council''s General Office; a year counts as announced once it has a row here.';
comment on column calendar_notice.published_on is 'null where it was not kept, before notices were entered on the wires';
comment on column calendar_notice.revision is '1 when entered, one more each time it is replaced; what changed is in the evidence';
comment on column calendar_notice.entered_by is 'the account; platform where it came with the installation';

insert into calendar_notice (year, document, published_on, revision, entered_at, entered_by)
select extract(year from day)::int, min(source),
       case extract(year from day)::int when 2025 then date '2024-11-12' when 2026 then date '2025-11-04' end,
       1, now(), 'platform'
from working_day
where extract(year from day) between 2000 and 2100
group by extract(year from day)::int;

alter table working_day
  add column year int generated always as (extract(year from day)::int) stored,
  drop column source;
alter table working_day
  add constraint working_day_of_notice foreign key (year) references calendar_notice (year);

comment on table working_day is
    'What the yearly notices say: days off, and weekend days worked. Every other day of their years follows the week.';

grant insert, update on calendar_notice to "${app}";
grant select on calendar_notice to "${app}";
grant insert, delete on working_day to "${app}";
