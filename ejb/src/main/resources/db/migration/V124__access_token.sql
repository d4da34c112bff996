create table access_token (
  id          uuid        not null constraint access_token_pk primary key,
  hash        char(64)    not null constraint access_token_hash_once unique,
  account     varchar(64) not null constraint access_token_of references account (name),
  secret      uuid        constraint access_token_by_secret references system_secret (id),
  certificate uuid        constraint access_token_by_certificate references system_certificate (id),
  issued_at   timestamptz not null,
  expires_at  timestamptz not null,
  revoked_at  timestamptz,
  constraint access_token_hash check (hash ~ '^[0-9a-f]{64}$'),
  constraint access_token_parent check (num_nonnulls(secret, certificate) = 1),
  constraint access_token_life check (
    expires_at > issued_at and expires_at <= issued_at + interval '60 minutes' and revoked_at >= issued_at)
);
create index access_token_of_account on access_token (account, expires_at);
create index access_token_expiry on access_token (expires_at);

comment on table access_token is 'Short-lived tokens; one is worth no more than the secret or certificate that asked for it';
comment on column access_token.hash is 'SHA-256 in hexadecimal of 256 random bits';
grant select, insert, update, delete on access_token to "${app}";
