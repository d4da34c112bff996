-- A case says itself why it ended: what was said where it was taken back, or which departments became one.
alter table sharing_request add column end_reason varchar(1000);
alter table access_grant add column end_reason varchar(2000);

comment on column sharing_request.end_reason is
    'why it was taken back, or ended as its two sides became one department; null where that was before it was kept';
comment on column access_grant.end_reason is 'why it ended; null where its entry left the catalogue, or where it ended before this was kept';

alter table dispute_statement drop constraint dispute_statement_kind;
alter table dispute_statement add constraint dispute_statement_kind check (kind in
    ('OPENING', 'INVITATION', 'MINUTES', 'AGREEMENT', 'CONCESSION', 'NO_AGREEMENT', 'OPINION',
     'SUBMISSION', 'REFERRAL', 'PROPOSAL', 'ASSENT', 'REPORT', 'RULING', 'WITHDRAWAL', 'LAPSE'));

comment on column dispute_statement.department is
    'for whom it was stated; platform where it did so by itself';
