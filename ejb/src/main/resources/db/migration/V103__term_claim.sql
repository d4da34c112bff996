create table term_claim (
  id bigint generated always as identity,
  term varchar(64) collate "C" not null,
  department varchar(16) not null,
  entry_code varchar(64) collate "C" not null,
  claimed_at timestamptz not null,
  released_at timestamptz,
  constraint term_claim_pk primary key (id),
  constraint term_claim_term_fk foreign key (term) references standard_term (code)
);

-- One source: a second claim waits here for the first and then finds the term taken.
create unique index term_claim_one_source on term_claim (term) where released_at is null;

comment on table term_claim is
  'Which department was first to publish a term for which nobody is named, and so is its source';
comment on column term_claim.entry_code is 'The entry by which the term was claimed';
comment on column term_claim.released_at is
  'When the department had no published entry with the term any more';

grant select, insert on term_claim to "${app}";
grant update (released_at) on term_claim to "${app}";
