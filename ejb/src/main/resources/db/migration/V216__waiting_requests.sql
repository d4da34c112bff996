alter table sharing_request add column handed_at timestamptz;

comment on column sharing_request.handed_at is
    'when staff last put it before the head, or the head gave it back';

create index sharing_request_asked_in_stage on sharing_request (requester, stage);
create index sharing_request_held_in_stage on sharing_request (provider, stage);
create index sharing_request_extension on sharing_request (provider)
    where extension_asked_at is not null and extension_decided_at is null;
