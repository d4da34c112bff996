-- The proof that a later head only added to an earlier one, as one line of JSON (docs/evidence.md):
--   psql -At -v from=17 -v to=0 -f docs/evidence/consistency.sql > consistency.json
-- from and to: sizes of the heads; 0 for the newest.
with recursive
head as not materialized (
  select *, format('{"format":%s,"hash":"sha-256","key":"%s","root":"%s","signature":"ed25519","size":%s,"time":"%s","type":"head"}',
      format, encode(sha256(public_key), 'hex'), encode(root, 'hex'), size,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) as json
  from evidence_head),
early as (select * from head where size = :from),
late as (select * from head where size = coalesce(nullif(:to, 0), (select max(size) from evidence_head))),
edge as (
  select 0 as level, null::bytea as digest
  union all
  select edge.level + 1,
      case when (size >> edge.level) & 1 = 0 then edge.digest
           when edge.digest is null then node.digest
           else sha256('\x01'::bytea || node.digest || edge.digest) end
  from edge cross join late
  left join evidence_node node on node.level = edge.level and node.position = (size >> edge.level) - 1
  where size >> edge.level > 0),

-- The last complete subtree of the early tree, then what lies beside the way from it to the root of the late one.
start as (
  select min(level) as level from early, generate_series(0, 61) as level where (size >> level) & 1 = 1),
path as (
  select -1 as level, node.digest
  from early cross join start join evidence_node node
    on node.level = start.level and node.position = (early.size >> start.level) - 1
  where early.size <> 1::bigint << start.level
  union all
  select l.level, coalesce(node.digest, edge.digest)
  from early cross join late cross join start cross join generate_series(start.level, 61) as l (level)
  cross join lateral (select ((early.size - 1) >> l.level) # 1 as position) beside
  left join evidence_node node on node.level = l.level and node.position = beside.position
      and (beside.position + 1) << l.level <= late.size
  left join edge on edge.level = l.level and beside.position = late.size >> l.level
  where 1::bigint << l.level < late.size and coalesce(node.digest, edge.digest) is not null)

select json_build_object(
    'from', json_build_object('head', early.json, 'signature', translate(encode(early.signature, 'base64'), e'\n', ''),
                              'publicKey', translate(encode(early.public_key, 'base64'), e'\n', '')),
    'to', json_build_object('head', late.json, 'signature', translate(encode(late.signature, 'base64'), e'\n', ''),
                            'publicKey', translate(encode(late.public_key, 'base64'), e'\n', '')),
    'path', (select coalesce(json_agg(encode(digest, 'hex') order by level), '[]') from path where early.size < late.size))
from early cross join late where early.size <= late.size;
