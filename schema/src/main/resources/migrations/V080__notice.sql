create table notice (
  id              uuid          constraint notice_pk primary key,
  department      varchar(16)   not null,
  kind            varchar(40)   not null,
  about           varchar(128)  not null,
  notice_key      varchar(200)  not null,
  chinese         varchar(1000) not null,
  english         varchar(1000) not null,
  sent_at         timestamptz   not null,
  acknowledged_at timestamptz,
  acknowledged_by varchar(64),
  constraint notice_once unique (department, notice_key),
  constraint notice_acknowledgement check ((acknowledged_at is null) = (acknowledged_by is null))
);

create index notice_department on notice (department, sent_at desc, id desc);

create index notice_sent on notice (sent_at);

comment on table notice is 'What the platform tells a department: warnings, and news of its cases.';
comment on column notice.kind is 'what it tells, such as certificate-expiring';
comment on column notice.about is 'the code or id of what it is about';
comment on column notice.notice_key is 'the same thing is told to a department once';

grant select, insert, update (acknowledged_at, acknowledged_by), delete on notice to "${app}";
