create table objection_receiver (
  objection       uuid        not null
      constraint objection_receiver_of references objection (id),
  department      varchar(16) not null,
  evidence_id     bigint      not null,
  record_version  bigint      not null,
  told_at         timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by varchar(64),
  remark          varchar(1000),
  constraint objection_receiver_pk primary key (objection, department),
  constraint objection_receiver_acknowledgement check (
      (acknowledged_at is null) = (acknowledged_by is null)
      and (acknowledged_at is null) = (remark is null))
);

comment on table objection_receiver is
    'Who had got what a correction put right, and whether it said what it did about its copies.';
comment on column objection_receiver.evidence_id is 'the last exchange in which the department got it';
comment on column objection_receiver.record_version is 'the version of the record that it got then';

create index objection_receiver_department
    on objection_receiver (department, told_at desc, objection desc);

grant select, insert on objection_receiver to "${app}";
grant update (acknowledged_at, acknowledged_by, remark) on objection_receiver to "${app}";
