-- The entries of a department that have a published text and another one in hand: the published
-- names are asked for whenever an entry is drafted or amended, and most drafts have none.
create index catalogue_entry_in_revision on catalogue_entry (provider)
  where published_version is not null
    and stage in ('DRAFT', 'DEPT_REVIEW', 'SUBMITTED', 'RETURNED');
