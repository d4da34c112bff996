create table search_entry (
  code         varchar(64) collate "C" not null,
  name         text collate "C"        not null,
  items        text collate "C"        not null,
  summary      text collate "C"        not null,
  words        text collate "C"        not null,
  size         integer                 not null,
  facets       text collate "C"        not null,
  tokens       tsvector                not null,
  analysis     integer                 not null,
  published_at timestamptz             not null,
  constraint search_entry_pk primary key (code),
  constraint search_entry_size_positive check (size >= 0)
);

-- A search reads the rows of all its hits, and only the index reads the tokens: the row stays narrow.
alter table search_entry
  alter column tokens set storage external,
  alter column name set storage main,
  alter column words set storage main,
  alter column items set storage main,
  alter column summary set storage main,
  alter column facets set storage main;

-- Without a list of pending changes: a publication pays for itself, no search pays for it later.
create index search_entry_tokens on search_entry using gin (tokens) with (fastupdate = off);
-- Serves suggestions of names. An external name may be longer than a key of an index can be.
create index search_entry_name on search_entry (left(name, 64));

comment on table search_entry is 'What is searched: one narrow row for each published entry and each external one';
comment on column search_entry.name is 'The name, folded: a space, its runs with a space after each';
comment on column search_entry.items is 'The node of the code and the names of the items, folded as the name of the entry';
comment on column search_entry.summary is 'The abstract, folded likewise';
comment on column search_entry.words is 'The name as the analyser cuts it: a space, words with a space after each';
comment on column search_entry.size is 'How many characters the name has: of two that match alike, the shorter is the closer';
comment on column search_entry.facets is 'Node, provider, sharing, cycle, mode, level, origin, each ended by U+001F';
comment on column search_entry.tokens is
  'Pairs of characters and words of name, items and abstract, the code, and the values of the facets';
comment on column search_entry.analysis is 'By which version of the analysis it was made';

grant select, insert, update, delete on search_entry to "${app}";

create table search_content (
  code    varchar(64) collate "C" not null,
  content text                    not null,
  constraint search_content_pk primary key (code),
  constraint search_content_entry_fk foreign key (code) references search_entry (code) on delete cascade
);

comment on table search_content is 'What a hit shows';
comment on column search_content.content is 'The entry as it was put into the index (IndexedEntry)';

grant select, insert, update, delete on search_content to "${app}";

create table search_suggestion (
  key  text collate "C" not null,
  item varchar(64)      not null,
  constraint search_suggestion_pk primary key (key)
);

comment on table search_suggestion is 'Names of items that were ever searchable; one is suggested only while an entry has it';
comment on column search_suggestion.key is 'The name, folded';
comment on column search_suggestion.item is 'The name as it was first written';

grant select, insert on search_suggestion to "${app}";
