create table attachment_content (
  attachment_id uuid  not null constraint attachment_content_pk primary key
      constraint attachment_content_of references attachment (id),
  content       bytea not null
);

comment on table attachment_content is 'The bytes of documents, apart from what is listed and joined';

-- What is taken is packed already: no second try at compressing it.
alter table attachment_content alter column content set storage external;

grant select, insert on attachment_content to "${app}";
