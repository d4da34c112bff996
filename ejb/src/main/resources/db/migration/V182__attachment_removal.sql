create table attachment_removal (
  attachment_id uuid        not null constraint attachment_removal_pk primary key
      constraint attachment_removal_of references attachment (id),
  account       varchar(64) not null,
  removed_at    timestamptz not null
);

comment on table attachment_removal is
  'That a document was taken back before its case was filed: a row more, because the document itself is never changed';

grant select, insert on attachment_removal to "${app}";
