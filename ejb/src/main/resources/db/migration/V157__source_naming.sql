-- A row may be named, replaced and named again: each span stays, so that the past is not rewritten.
create table source_naming (
  responsibility uuid not null,
  term varchar(64) collate "C" not null,
  named_from date not null,
  named_until date,
  constraint source_naming_pk primary key (responsibility, named_from),
  constraint source_naming_responsibility_fk foreign key (responsibility) references responsibility (id),
  constraint source_naming_term_fk foreign key (term) references standard_term (code),
  constraint source_naming_period check (named_from <= named_until),
  constraint source_naming_one_source exclude using gist (
    int8range(hashtextextended(term, 0), hashtextextended(term, 0), '[]') with &&,
    daterange(named_from, named_until) with &&)
);

comment on table source_naming is
  'Which row was the one source department (数源部门, 809 art. 19) among several, and when';
comment on column source_naming.named_until is 'The first day on which it is so no more';
comment on constraint source_naming_one_source on source_naming is
  'One datum, one source: on no day are two rows the named source of one term';

insert into source_naming (responsibility, term, named_from, named_until)
  select id, term, source_from, source_until from responsibility where source_from is not null;

alter table responsibility
  drop constraint responsibility_one_source,
  drop column source_from,
  drop column source_until;

grant select, insert on source_naming to "${app}";
grant update (named_until) on source_naming to "${app}";
