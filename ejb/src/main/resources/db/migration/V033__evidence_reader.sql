create table evidence_reader (
  department  varchar(16) not null,
  evidence_id bigint      not null,
  constraint evidence_reader_pk primary key (department, evidence_id)
);
comment on table evidence_reader is 'Which departments may read a record: the one that acted and those it concerns. An index of evidence_record, not evidence';
grant select, insert on evidence_reader to "${app}";
