create table deadline_calendar (
  number     bigint      constraint deadline_calendar_pk primary key,
  year       int         not null,
  changed_at timestamptz not null
);

comment on table deadline_calendar is
    'Changes of the calendar of working days, in the order in which they took effect: a limit that was counted after an earlier one is counted anew.';
comment on column deadline_calendar.year is 'the year whose notice was entered or replaced';

grant select, insert on deadline_calendar to "${app}";
