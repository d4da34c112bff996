-- A view tells its requester whether it may open a dispute: not while there is one.
alter table sharing_request add column dispute_id uuid;

update sharing_request q set dispute_id = d.id from dispute d
where d.request_id = q.id and d.stage <> 'WITHDRAWN';

comment on column sharing_request.dispute_id is 'the dispute over it that was not taken back';
