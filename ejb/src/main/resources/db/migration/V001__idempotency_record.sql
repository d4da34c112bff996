create table idempotency_record (
  account      varchar(64)  not null,
  operation    varchar(80)  not null,
  key          varchar(128) not null,
  content_hash char(64)     not null,
  answer       text,
  made_at      timestamptz  not null,
  constraint idempotency_record_pk primary key (account, operation, key)
);
create index idempotency_record_made on idempotency_record (made_at);
comment on table idempotency_record is 'What was answered to each keyed command, kept for seven days';
comment on column idempotency_record.content_hash is 'Keyed hash: the content itself may hold a password';
grant select, insert, update, delete on idempotency_record to "${app}";
