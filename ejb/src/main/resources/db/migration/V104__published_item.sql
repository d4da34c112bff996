create table published_item (
  entry_code varchar(64) collate "C" not null,
  position integer not null,
  version integer not null,
  node varchar(64) collate "C" not null,
  provider varchar(16) not null,
  name varchar(40) not null,
  plain_name varchar(50) not null,
  term varchar(64) collate "C",
  constraint published_item_pk primary key (entry_code, position)
);

create index published_item_name on published_item (plain_name);
create index published_item_term on published_item (term) where term is not null;

comment on table published_item is
  'The items of the newest published version of each entry, by term and by plain name: what may be
   used again. Kept with each publication, in its transaction';
comment on column published_item.plain_name is
  'The Chinese name without brackets, 的 and common variants (PlainName)';

grant select, insert, delete on published_item to "${app}";
