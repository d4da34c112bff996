-- Whoever proposes that an entry leaves the catalogue is told of the cases that stand against it.
create index sharing_request_unanswered on sharing_request (entry_code)
    where stage in ('RELAYING', 'FILED', 'SUPPLEMENT', 'UNANSWERED');
create index dispute_undecided on dispute (entry_code)
    where stage in ('OPEN', 'NEGOTIATING', 'CONSULTING', 'QUEUED', 'JOINT_REVIEW', 'UNRESOLVED',
                    'AT_AUTHORITY', 'AT_GOVERNMENT');
