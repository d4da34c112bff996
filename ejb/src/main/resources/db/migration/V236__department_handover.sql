-- Departments that were merged before a merger handed anything over still have their cases: what is
-- missing here is handed over at the next start.
create table department_handover (
  code      varchar(16)  constraint department_handover_pk primary key,
  successor varchar(16)  not null,
  at        timestamptz  not null,
  constraint department_handover_of foreign key (code) references department (code),
  constraint department_handover_to foreign key (successor) references department (code)
);

comment on table department_handover is 'Merged departments whose cases were handed over; only ever added to';
comment on column department_handover.successor is 'who got them';

grant select, insert on department_handover to "${app}";
