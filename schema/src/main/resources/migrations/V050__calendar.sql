create table calendar_notice (
  year         int
      constraint calendar_notice_pk primary key
      constraint calendar_notice_year check (year between 2000 and 2100),
  document     varchar(100) not null,
  published_on date,
  revision     int          not null,
  entered_at   timestamptz  not null,
  entered_by   varchar(64)  not null
);

comment on table calendar_notice is
  'The yearly notices of the State Council''s General Office; a year counts as announced once it has a row here.';
comment on column calendar_notice.published_on is 'null where it is not known';
comment on column calendar_notice.revision is
  '1 when entered, one more each time it is replaced; what changed is in the evidence';
comment on column calendar_notice.entered_by is 'the account; platform where it came with the installation';

grant select, insert, update on calendar_notice to "${app}";

create table working_day (
  day    date        constraint working_day_pk primary key,
  year   int         generated always as (extract(year from day)::int) stored,
  worked boolean     not null,
  name   varchar(50) not null,
  constraint working_day_of_notice foreign key (year) references calendar_notice (year)
);

comment on table working_day is
  'What the yearly notices say: days off, and weekend days worked. Every other day of their years follows the week.';
comment on column working_day.worked is 'true: a weekend day that is worked; false: a day off';
comment on column working_day.name is 'the holiday, or the holiday that the worked day makes up for';

grant select, insert, delete on working_day to "${app}";
