-- A dispute that its requester withdrew does not keep it from opening another one.
alter table dispute drop constraint dispute_request;

create unique index dispute_request on dispute (request_id) where stage <> 'WITHDRAWN';
create index dispute_of_request on dispute (request_id);
