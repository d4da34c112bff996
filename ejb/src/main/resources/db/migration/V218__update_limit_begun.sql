-- The limits of updates are ones like all others from now on. A migration cannot count working days
-- as the platform does: it leaves a row for each, and the platform begins them.
create table catalogue_limit_missing (
  kind    varchar(40) not null,
  case_id varchar(64) not null,
  constraint catalogue_limit_missing_pk primary key (kind, case_id)
);

comment on table catalogue_limit_missing is
    'Updates of entries and their reviews from before limits were rows of their own: the platform begins the limit of each, and removes it here.';

insert into catalogue_limit_missing (kind, case_id)
select 'entry.update', id::text from entry_update;

insert into catalogue_limit_missing (kind, case_id)
select 'entry.review', code from catalogue_entry
where stage = 'SUBMITTED' and published_version is not null and submitted_at is not null;

grant select, update, delete on catalogue_limit_missing to "${app}";
