create index dispute_waiting on dispute (seat_level, seat_area, stage)
    where stage in ('OPEN', 'NEGOTIATING', 'CONSULTING', 'QUEUED', 'JOINT_REVIEW', 'UNRESOLVED',
                    'AT_AUTHORITY', 'AT_GOVERNMENT');
create index objection_waiting on objection (responsible, provider)
    where stage in ('RAISED', 'VERIFYING');
create index objection_receiver_waiting on objection_receiver (department)
    where acknowledged_at is null;
create index violation_waiting on violation (department, stage)
    where stage in ('RECORDED', 'ORDERED', 'UNHEEDED', 'REPORTED');
create index violation_waiting_for on violation (authority, stage)
    where stage in ('RECORDED', 'ORDERED', 'UNHEEDED', 'REPORTED');
create index connected_system_waiting on connected_system (department, stage)
    where stage in ('TRIAL', 'TESTED');
