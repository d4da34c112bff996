-- The request in dispute came to its end: nothing is left to decide, or to provide of what was ordered.
alter table dispute
    drop constraint dispute_stage,
    add constraint dispute_stage check (stage in
        ('OPEN', 'NEGOTIATING', 'CONSULTING', 'QUEUED', 'JOINT_REVIEW', 'UNRESOLVED',
         'AT_AUTHORITY', 'AT_GOVERNMENT', 'SETTLED', 'SETTLED_SHARE', 'CLOSED_NO_SHARE',
         'ORDERED', 'PROVIDED', 'NON_COMPLIANT', 'LAPSED', 'WITHDRAWN')),
    drop constraint dispute_shared,
    add constraint dispute_shared check (
        stage = 'LAPSED'
        or (stage in ('SETTLED', 'SETTLED_SHARE', 'ORDERED', 'PROVIDED', 'NON_COMPLIANT'))
        = (coalesce(shared_items, '') <> ''));
