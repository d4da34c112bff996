-- What decides a search stands in one row, and the tokens, which only the index reads, beside it:
-- a search reads the rows of all its hits, and they were four times as wide.
alter table search_entry
  add column items text collate "C",
  add column summary text collate "C",
  alter column tokens set storage external,
  alter column name set storage main,
  alter column words set storage main,
  alter column items set storage main,
  alter column summary set storage main,
  alter column facets set storage main;

update search_entry e
set items = c.items, summary = c.summary, tokens = strip(e.tokens)
from search_content c where c.code = e.code;

alter table search_entry
  alter column items set not null,
  alter column summary set not null;

alter table search_content
  drop column items,
  drop column summary;

comment on column search_entry.items is
  'The node of the code and the names of the items, folded as the name of the entry';
comment on column search_entry.summary is 'The abstract, folded likewise';
comment on column search_entry.tokens is
  'Pairs of characters and words of name, items and abstract, the code, and the values of the facets';
comment on table search_content is 'What a hit shows';
