create table evidence_unsealed (
  evidence_id bigint not null constraint evidence_unsealed_pk primary key
);
comment on table evidence_unsealed is 'Committed records that wait for their seal; a queue, not evidence';
grant select, insert, delete on evidence_unsealed to "${app}";

create table evidence_seal (
  id            bigint      not null constraint evidence_seal_pk primary key,
  made_at       timestamptz not null,
  leaf_count    int         not null,
  root          bytea       not null,
  previous_head bytea       not null,
  head          bytea       not null,
  signature     bytea       not null,
  public_key    bytea       not null
);
comment on column evidence_seal.root is 'Merkle tree hash (RFC 6962) over the leaves of the batch';
comment on column evidence_seal.head is 'SHA-256 over id, time, count, root and the head before: the chain';
comment on column evidence_seal.signature is 'Ed25519 over the head';
grant select, insert on evidence_seal to "${app}";

create table evidence_leaf (
  evidence_id bigint not null constraint evidence_leaf_pk primary key,
  seal_id     bigint not null,
  position    int    not null,
  digest      bytea  not null,
  constraint evidence_leaf_place unique (seal_id, position)
);
comment on column evidence_leaf.digest is 'Leaf hash (RFC 6962) of the canonical JSON of the record with its rows';
grant select, insert on evidence_leaf to "${app}";
