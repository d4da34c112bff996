alter table catalogue_entry
  add column working_copy integer not null default 1,
  add column differs boolean not null default true,
  add constraint catalogue_entry_working_copy_positive check (working_copy > 0);

comment on column catalogue_entry.working_copy is
  'The number of the text in hand, from 1: each revision begins another';
comment on column catalogue_entry.differs is
  'Whether the text in hand says anything else than the newest published version';

-- Whoever wrote before texts were told apart counts as an author of the one in hand.
alter table entry_author
  add column working_copy integer not null default 1,
  drop constraint entry_author_pk,
  add constraint entry_author_pk primary key (entry_code, account, working_copy);

comment on table entry_author is
  'Who drafted, amended, assessed or submitted a text, and so may neither approve nor publish it';
