create table search_entry (
  code varchar(64) collate "C" not null,
  name text collate "C" not null,
  words text collate "C" not null,
  size integer not null,
  facets text collate "C" not null,
  tokens tsvector not null,
  analysis integer not null,
  published_at timestamptz not null,
  constraint search_entry_pk primary key (code),
  constraint search_entry_size_positive check (size >= 0)
);

-- Without a list of pending changes: a publication pays for itself, no search pays for it later.
create index search_entry_tokens on search_entry using gin (tokens) with (fastupdate = off);
-- Serves suggestions of names. An external name may be longer than a key of an index can be.
create index search_entry_name on search_entry (left(name, 64));

comment on table search_entry is
  'What is searched: one narrow row for each published entry and each external one';
comment on column search_entry.name is 'The name, folded: a space, its runs with a space after each';
comment on column search_entry.words is 'The name as the analyser cuts it: a space, words with a space after each';
comment on column search_entry.size is 'How many characters the name has: of two that match alike, the shorter is the closer';
comment on column search_entry.facets is 'Node, provider, sharing, cycle, mode, level, origin, each ended by U+001F';
comment on column search_entry.tokens is
  'Pairs of characters and words of name (A), items (B) and abstract (D), the code, and the values of the facets';
comment on column search_entry.analysis is 'By which version of the analysis it was made';

create table search_content (
  code varchar(64) collate "C" not null,
  content text not null,
  items text collate "C" not null,
  summary text collate "C" not null,
  constraint search_content_pk primary key (code),
  constraint search_content_entry_fk foreign key (code) references search_entry (code) on delete cascade
);

comment on table search_content is
  'What a hit shows, and the folded texts that decide whether a longer word really stands there';
comment on column search_content.content is 'The entry as it was put into the index (IndexedEntry)';
comment on column search_content.items is 'Names of the items, folded as the name of the entry';
comment on column search_content.summary is 'The abstract, folded likewise';

grant select, insert, update, delete on search_entry to "${app}";
grant select, insert, update, delete on search_content to "${app}";
