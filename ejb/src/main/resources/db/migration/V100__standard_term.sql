create table standard_term (
  code varchar(64) collate "C" not null,
  chinese_name varchar(50) not null,
  english_name varchar(128) not null,
  meaning varchar(500) not null,
  identifier boolean not null,
  added_at timestamptz not null default now(),
  constraint standard_term_pk primary key (code),
  constraint standard_term_code_form check (code ~ '^[A-Za-z0-9._-]{1,64}$')
);

comment on table standard_term is 'Standard terms (标准数据元): what a datum is, whoever holds it';
comment on column standard_term.identifier is
  'Whether every register needs to carry it to say whom or what a record is about: then it may stand
   in any entry, whoever is its source';

create table standard_term_synonym (
  term varchar(64) collate "C" not null,
  position integer not null,
  synonym varchar(50) not null,
  constraint standard_term_synonym_pk primary key (term, position),
  constraint standard_term_synonym_term_fk foreign key (term) references standard_term (code)
);

comment on table standard_term_synonym is 'Other Chinese names of the same datum, as forms and registers use them';

grant select, insert on standard_term to "${app}";
grant select, insert on standard_term_synonym to "${app}";
