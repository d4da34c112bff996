create table trial_event (
  system   uuid        not null
      constraint trial_event_system references connected_system (id),
  event    varchar(20) not null
      constraint trial_event_kind check (event in
          ('SIGNED_IN', 'GOOD_ASKED', 'GOOD_REPORTED', 'FAULT_MET', 'FAULT_REPEATED', 'SLOW_ANSWERED',
           'SLOW_AWAITED', 'WRONG_ASKED', 'WRONG_REPORTED', 'UNKNOWN_ASKED', 'UNKNOWN_REFUSED')),
  first_at timestamptz not null,
  last_at  timestamptz not null,
  mark     varchar(128),
  constraint trial_event_pk primary key (system, event)
);

comment on table trial_event is
    'What the platform saw of a system in its trial; the checklist is computed from it.';
comment on column trial_event.mark is
    'FAULT_MET: the idempotency key last used; SLOW_ANSWERED: the receipt that only the last answer told';

grant select, insert, update on trial_event to "${app}";
