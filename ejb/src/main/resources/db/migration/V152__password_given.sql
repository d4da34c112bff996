alter table account add column password_given boolean not null default false
  constraint account_password_given check (not password_given or credential is not null);
comment on column account.password_given is 'Somebody else set the password, so its owner must set another before anything else; passwords from before this column stay';
