-- Instead of a copy of all that a department may read: that can be millions of records.
create table evidence_heir (
  reader     varchar(16) not null,
  department varchar(16) not null,
  constraint evidence_heir_pk primary key (reader, department)
);

comment on table evidence_heir is 'Whose evidence a department reads beside its own: that of those merged into it';
comment on column evidence_heir.reader is 'Who reads';
comment on column evidence_heir.department is 'Whose evidence';

grant select, insert on evidence_heir to "${app}";
