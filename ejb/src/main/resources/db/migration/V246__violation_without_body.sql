-- The body that handles a violation may lose its function while nobody else is above: nobody
-- decides it until a body is there.
alter table violation add column without_body boolean not null default false;

comment on column violation.without_body is
    'whether the body that handles it lost its function, and nobody is there instead';
