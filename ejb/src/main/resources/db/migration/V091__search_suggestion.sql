create table search_suggestion (
  key text collate "C" not null,
  item varchar(64) not null,
  constraint search_suggestion_pk primary key (key)
);

comment on table search_suggestion is
  'Names of items that were ever searchable; one is suggested only while an entry has it';
comment on column search_suggestion.key is 'The name, folded';
comment on column search_suggestion.item is 'The name as it was first written';

grant select, insert on search_suggestion to "${app}";
