-- By what a source tells that its document is the one that was stored last.

alter table harvest_source add etag text, add last_modified text;

comment on column harvest_source.etag is
  'The ETag of the document that was stored last; null where the next run must read it anyhow.';
comment on column harvest_source.last_modified is 'The Last-Modified of that document.';
