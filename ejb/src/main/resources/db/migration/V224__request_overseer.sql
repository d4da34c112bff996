-- Where the provider's sharing authority is a party to the request, the body above decides on more time.
alter table sharing_request add column overseer varchar(40);

comment on column sharing_request.overseer is
    'who decides on more time in place of the provider''s sharing authority, which is a party';

create index sharing_request_overseer
    on sharing_request (overseer, drafted_at desc, id desc) where overseer is not null;
