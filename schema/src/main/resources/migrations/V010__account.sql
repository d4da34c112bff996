create table person (
  number varchar(32) not null constraint person_pk primary key,
  name   varchar(64) not null
);

create unique index person_number_once on person (lower(number));

comment on table person is 'Who acts through accounts; four eyes are two persons';
comment on column person.number is 'The staff number, unique on the platform; a directory may not tell small letters from capital ones';

grant select, insert on person to "${app}";

create table account (
  name               varchar(64)  not null constraint account_pk primary key,
  department         varchar(16)  not null,
  predecessors       text[]       not null default '{}',
  person             varchar(32)  constraint account_of_person references person (number),
  display_name       varchar(64)  not null,
  kind               varchar(16)  not null constraint account_kind check (kind in
      ('STAFF', 'HEAD', 'DEPARTMENT_HEAD', 'HEAD_OF_BOTH', 'SYSTEM')),
  roles              text[]       not null,
  credential         varchar(300),
  credential_version int          not null,
  credential_set_at  timestamptz,
  code_expires_at    timestamptz  constraint account_one_time_code check (code_expires_at is null or credential is not null),
  in_directory       boolean      not null default false,
  locked             boolean      not null,
  locked_by_security boolean      not null default false,
  created_at         timestamptz  not null,
  last_used_at       timestamptz,
  reset_at           timestamptz,
  constraint account_password_of_person check (kind <> 'SYSTEM' or credential is null),
  constraint account_password_in_directory check (not in_directory or (kind <> 'SYSTEM' and credential is null)),
  constraint account_person check ((kind = 'SYSTEM') = (person is null)),
  constraint account_last_use_of_person check (kind <> 'SYSTEM' or last_used_at is null)
);

create index account_department on account (department, name);
create index account_person on account (person);

comment on table account is 'Who signs in: the people of a department and its systems';
comment on column account.person is 'Whose account it is, for good; a system belongs to nobody';
comment on column account.predecessors is
  'The departments that were merged into its department: read with the account at every call';
comment on column account.credential is
  'Salted, iterated hash of a person''s password; a system has secrets and certificates instead';
comment on column account.credential_version is
  'Counts every change of the credential; what a node remembers of an earlier one is void';
comment on column account.credential_set_at is 'Null also for the password of a demonstration, which has no end';
comment on column account.in_directory is
  'Whether the directory of the organisation checks the password, under the staff number';
comment on column account.code_expires_at is
  'Present where the credential is a one-time code, which only sets the own password';

comment on column account.last_used_at is
  'When its person last signed in, to the day, or it was opened, reset or unlocked; null where it never becomes dormant: of a system, whose credentials have times of their own, and of a demonstration';
comment on column account.reset_at is 'When somebody else last reset its password';

grant select, insert, update on account to "${app}";

create table account_password (
  account varchar(64)  not null constraint account_password_of references account (name),
  hash    varchar(300) not null,
  set_at  timestamptz  not null,
  constraint account_password_once primary key (account, hash)
);

comment on table account_password is 'The latest passwords of an account, none of which may be set again';

grant select, insert, delete on account_password to "${app}";

create table account_maker (
  account varchar(64) not null constraint account_maker_of references account (name),
  maker   varchar(64) not null,
  at      timestamptz not null
);

create index account_maker_of_account on account_maker (account, at);
create index account_maker_by_maker on account_maker (maker, at);

comment on table account_maker is
  'Who made or reset an account and so could sign in with it: for some time not its second pair of eyes';
comment on column account_maker.maker is 'The name of an account or of a user of the realm';

grant select, insert on account_maker to "${app}";

create table sign_in_failure (
  account       varchar(64) not null,
  address       varchar(45) not null,
  failures      int         not null,
  since         timestamptz not null,
  last_at       timestamptz not null,
  blocked_until timestamptz,
  constraint sign_in_failure_pk primary key (account, address)
);

create index sign_in_failure_last on sign_in_failure (last_at);

comment on table sign_in_failure is
  'Failed sign-ins by account and source address, so that nobody can lock out another''s system';
comment on column sign_in_failure.account is 'A stated name; a colon counts all names from the address';
comment on column sign_in_failure.address is 'An IPv4 address, or the /64 of an IPv6 one';

grant select, insert, update, delete on sign_in_failure to "${app}";

create table system_secret (
  id           uuid        not null constraint system_secret_pk primary key,
  account      varchar(64) not null constraint system_secret_of references account (name),
  hash         char(64)    not null,
  issued_at    timestamptz not null,
  expires_at   timestamptz,
  revoked_at   timestamptz,
  last_used_at timestamptz,
  constraint system_secret_hash check (hash ~ '^[0-9a-f]{64}$'),
  constraint system_secret_life check (expires_at >= issued_at and revoked_at >= issued_at)
);

create index system_secret_of_account on system_secret (account, issued_at);

comment on table system_secret is
  'Secrets of systems: several may be in force at once, so that one can follow another without a pause';
comment on column system_secret.hash is 'SHA-256 in hexadecimal of a generated secret of 256 bits';
comment on column system_secret.expires_at is 'Set when a newer one was issued: the end of the overlap';
comment on column system_secret.last_used_at is 'To the hour: written once an hour at most';

grant select, insert, update on system_secret to "${app}";

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
comment on column system_certificate.fingerprint is
  'SHA-256 of the certificate; once registered it is never registered again, revoked or not';
comment on column system_certificate.key is 'Algorithm and size of the public key, such as RSA 2048';

grant select, insert, update on system_certificate to "${app}";

create table access_token (
  id           uuid        not null constraint access_token_pk primary key,
  hash         char(64)    not null constraint access_token_hash_once unique,
  account      varchar(64) not null constraint access_token_of references account (name),
  secret       uuid        constraint access_token_by_secret references system_secret (id),
  certificate  uuid        constraint access_token_by_certificate references system_certificate (id),
  issued_at    timestamptz not null,
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  last_used_at timestamptz,
  constraint access_token_hash check (hash ~ '^[0-9a-f]{64}$'),
  constraint access_token_parent check (num_nonnulls(secret, certificate) = 1),
  constraint access_token_life check (
      expires_at > issued_at and expires_at <= issued_at + interval '720 minutes' and revoked_at >= issued_at)
);

create index access_token_of_account on access_token (account, expires_at);
create index access_token_expiry on access_token (expires_at);

comment on table access_token is 'Short-lived tokens; one is worth no more than the secret or certificate that asked for it';
comment on column access_token.hash is 'SHA-256 in hexadecimal of 256 random bits';
comment on column access_token.last_used_at is 'To the minute: written once a minute at most; what is idle ends';

grant select, insert, update, delete on access_token to "${app}";
