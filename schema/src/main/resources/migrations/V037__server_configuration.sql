create table server_configuration (
  node   varchar(255) not null,
  name   varchar(300) not null,
  digest char(64)     not null,
  constraint server_configuration_pk primary key (node, name)
);

comment on table server_configuration is
  'What administrators of a server can change without the platform, as its node last saw it';
comment on column server_configuration.node is 'The machine and the directory of the domain';
comment on column server_configuration.name is 'A setting, a user of a realm or a file of the domain';
comment on column server_configuration.digest is
  'SHA-256 of its value; what a setting of a password says is not in it';

grant select, insert, update (digest), delete on server_configuration to "${app}";
