-- What exactly made a run fail.

alter table harvest_run add failure_detail text;

comment on column harvest_run.failure_detail is
  'What exactly was at fault, as line and column of the document or the status of the answer; null where nothing more is known.';
