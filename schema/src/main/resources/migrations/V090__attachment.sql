-- Documents of cases: what is known of each, apart from the bytes.
create table attachment (
  id         uuid         not null constraint attachment_pk primary key,
  case_kind  varchar(40)  not null,
  case_id    varchar(64)  not null,
  kind       varchar(20)  not null
      constraint attachment_kind check (kind in ('LEGAL_BASIS', 'APPROVAL', 'MINUTES', 'RULING', 'EVIDENCE',
          'OTHER')),
  label      varchar(200) not null,
  name       varchar(80)  not null,
  media_type varchar(100) not null,
  byte_count integer      not null constraint attachment_byte_count check (byte_count > 0),
  sha256     varchar(64)  not null constraint attachment_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  account    varchar(64)  not null,
  department varchar(16)  not null,
  added_at   timestamptz  not null,
  scan       varchar(20)  not null constraint attachment_scan check (scan in ('CLEAN', 'NOT_SCANNED')),
  scanned_at timestamptz,
  constraint attachment_name_once unique (case_kind, case_id, name),
  constraint attachment_scanned check ((scan = 'CLEAN') = (scanned_at is not null))
);

create index attachment_case on attachment (case_kind, case_id, added_at, id);

comment on table attachment is 'Documents of cases; append-only, also for the database role of the application';
comment on column attachment.case_kind is 'Which feature the case belongs to, such as request';
comment on column attachment.label is 'What the uploader calls it; only ever shown';
comment on column attachment.name is 'What the platform calls it';
comment on column attachment.media_type is 'Told by the content, not by the uploader';

grant select, insert on attachment to "${app}";

create table attachment_content (
  attachment_id uuid  not null
      constraint attachment_content_pk primary key
      constraint attachment_content_of references attachment (id),
  content       bytea not null
);

-- What is taken is packed already: no second try at compressing it.
alter table attachment_content
  alter column content set storage external;

comment on table attachment_content is 'The bytes of documents, apart from what is listed and joined';

grant select, insert on attachment_content to "${app}";

create table attachment_removal (
  attachment_id uuid        not null
      constraint attachment_removal_pk primary key
      constraint attachment_removal_of references attachment (id),
  account       varchar(64) not null,
  removed_at    timestamptz not null
);

comment on table attachment_removal is
  'That a document was removed before its case was filed: a row of its own, because the document itself is never changed';

grant select, insert on attachment_removal to "${app}";

-- The one way in which bytes end: those of documents that were removed before their case was filed.
create function delete_removed_contents(oldest timestamptz, most int) returns int
  language sql
  security definer
  set search_path = "${flyway:defaultSchema}", pg_temp
as $$
  with ended as (
    delete from attachment_content where attachment_id in (
      select c.attachment_id from attachment_removal r
      join attachment_content c on c.attachment_id = r.attachment_id
      where r.removed_at < oldest
      limit most for update of c skip locked)
    returning 1)
  select count(*)::int from ended
$$;

revoke all on function delete_removed_contents(timestamptz, int) from public;
grant execute on function delete_removed_contents(timestamptz, int) to "${app}";
