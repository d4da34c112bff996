create table standing_consent (
  id           bigint                  generated always as identity,
  entry_code   varchar(64) collate "C" not null,
  provider     varchar(16)             not null,
  given_by     varchar(64)             not null,
  given_at     timestamptz             not null,
  withdrawn_by varchar(64),
  withdrawn_at timestamptz,
  constraint standing_consent_pk primary key (id),
  constraint standing_consent_entry_fk foreign key (entry_code) references catalogue_entry (code),
  constraint standing_consent_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null))
);

create unique index standing_consent_in_force on standing_consent (entry_code) where withdrawn_at is null;

comment on table standing_consent is
  'The consent of a provider''s head, in advance, to every request for an entry that is shared unconditionally (Decree 809 art. 20)';
comment on column standing_consent.provider is 'Whose head gave it: a successor consents anew';

grant select, insert, update (withdrawn_by, withdrawn_at) on standing_consent to "${app}";
