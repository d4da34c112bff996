-- Not corrected: the rights that were suspended for it end for good (Decree 809 art. 27).
alter table violation
    drop constraint violation_stage,
    add constraint violation_stage check (stage in
        ('RECORDED', 'ORDERED', 'UNHEEDED', 'REPORTED', 'CORRECTED', 'TERMINATED', 'REFERRED', 'DISMISSED'));

-- Another violation over the same right keeps it suspended.
create index violation_open_over_rights on violation using gin (string_to_array(grants, ','))
    where grants <> '' and stage not in ('CORRECTED', 'TERMINATED', 'DISMISSED');
