create table request_limit_missing (
  request_id uuid constraint request_limit_missing_pk primary key
);

comment on table request_limit_missing is
    'Requests from before limits were rows of their own: the platform begins the limit of each, and removes it here.';

insert into request_limit_missing (request_id)
select id from sharing_request where received_at is not null;

grant select, update, delete on request_limit_missing to "${app}";
