create table evidence_row (
  evidence_id    bigint not null,
  position       int    not null,
  record_id      uuid   not null,
  record_version bigint not null,
  subject_hash   bytea  not null,
  constraint evidence_row_pk primary key (evidence_id, position)
);
create index evidence_row_record on evidence_row (record_id);
create index evidence_row_subject on evidence_row (subject_hash);
comment on table evidence_row is 'Each hosted record that an act handed out or changed';
grant select, insert on evidence_row to "${app}";
