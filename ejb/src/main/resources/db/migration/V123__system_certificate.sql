create table system_certificate (
  id            uuid         not null constraint system_certificate_pk primary key,
  account       varchar(64)  not null constraint system_certificate_of references account (name),
  fingerprint   char(64)     not null constraint system_certificate_once unique,
  subject       varchar(500) not null,
  issuer        varchar(500) not null,
  serial        varchar(64)  not null,
  key           varchar(20)  not null,
  not_before    timestamptz  not null,
  not_after     timestamptz  not null,
  registered_at timestamptz  not null,
  revoked_at    timestamptz,
  last_used_at  timestamptz,
  constraint system_certificate_fingerprint check (fingerprint ~ '^[0-9a-f]{64}$'),
  constraint system_certificate_life check (not_before < not_after and revoked_at >= registered_at)
);
create index system_certificate_of_account on system_certificate (account, registered_at);

comment on table system_certificate is 'Client certificates of systems; the server''s trust store decides whom it lets show one';
comment on column system_certificate.fingerprint is 'SHA-256 of the certificate; once registered it is never registered again, revoked or not';
comment on column system_certificate.key is 'Algorithm and size of the public key, such as RSA 2048';
grant select, insert, update on system_certificate to "${app}";
