create table running_node (
  id           uuid        not null constraint running_node_pk primary key,
  evidence_key varchar(64) not null,
  seal_key     varchar(64) not null,
  seen_at      timestamptz not null default now()
);

comment on table running_node is 'The nodes that run, each of which says so every ten seconds';
comment on column running_node.evidence_key is 'The id of the key with which the node hashes subjects';
comment on column running_node.seal_key is 'The fingerprint of the public half of the key with which the node seals';

grant select, insert, delete, update (seen_at) on running_node to "${app}";
