-- The proof of one record of evidence, as one line of JSON (docs/evidence.md):
--   psql -At -v number=184 -v row=0 -v size=0 -f docs/evidence/proof.sql > proof.json
-- row: which of its rows to show, 1, 2, 3 …; 0 for none. size: under which head, 0 for the newest.
with recursive
head as (
  select *, format('{"format":%s,"hash":"sha-256","key":"%s","root":"%s","signature":"ed25519","size":%s,"time":"%s","type":"head"}',
      format, encode(sha256(public_key), 'hex'), encode(root, 'hex'), size,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) as json
  from evidence_head where size = coalesce(nullif(:size, 0), (select max(size) from evidence_head))),
leaf as (
  select l.*, sha256(l.seed || int4send(0)) as salt from evidence_leaf l where l.evidence_id = :number),
seal as (
  select s.*, format('{"count":%s,"first":%s,"format":%s,"hash":"sha-256","last":%s,"number":%s,"root":"%s","time":"%s","type":"seal"}',
      s.record_count, s.first_record, s.format, s.last_record, s.number, encode(s.root, 'hex'),
      to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) as json
  from evidence_seal s join leaf on leaf.seal = s.number where s.format = 1),

-- The rows of the record, and the tree over them: each level halves the one before.
shown_row as (
  select r.position, sha256(leaf.seed || int4send(r.position)) as salt,
      format('{"format":1,"hash":"sha-256","position":%s,"record":"%s","subject":"%s","type":"row","version":%s}',
          r.position, r.record_id, encode(r.subject_hash, 'hex'), r.record_version) as json
  from leaf join evidence_row r using (evidence_id)),
row_tree as (
  select 0 as level, position - 1 as position, count(*) over () as width,
      sha256('\x00'::bytea || salt || convert_to(json, 'UTF8')) as digest
  from shown_row
  union all
  select level + 1, position / 2, (width + 1) / 2,
      case when next is null then digest else sha256('\x01'::bytea || digest || next) end
  from (select *, lead(digest) over (order by position) as next from row_tree) pairs
  where width > 1 and position % 2 = 0),

-- The header of the record.
member (name, value) as (
  select m.* from evidence_record r join leaf on leaf.evidence_id = r.id cross join lateral (values
      ('account', to_json(r.account)::text),
      ('act', to_json(r.act)::text),
      ('caseReference', to_json(r.case_reference)::text),
      ('concerns', to_json(r.concerns)::text),
      ('department', to_json(r.department)::text),
      ('details', (select format('{%s}', string_agg(format('%s:%s', to_json(key), to_json(value)), ',' order by key collate "C"))
                   from jsonb_each_text(r.details))),
      ('entry', to_json(r.entry_code)::text),
      ('entryVersion', to_json(r.entry_version)::text),
      ('format', '1'),
      ('grant', to_json(r.grant_id)::text),
      ('hash', '"sha-256"'),
      ('items', to_json(r.items)::text),
      ('number', to_json(r.id)::text),
      ('outcome', to_json(r.outcome)::text),
      ('purpose', to_json(r.purpose)::text),
      ('reason', to_json(r.reason)::text),
      ('request', to_json(r.request_id)::text),
      ('rowCount', to_json(r.row_count)::text),
      ('rowRoot', (select to_json(encode(digest, 'hex'))::text from row_tree where width = 1)),
      ('salt', to_json(encode(leaf.salt, 'hex'))::text),
      ('subject', to_json(r.subject)::text),
      ('subjectHash', '"hmac-sha-256"'),
      ('subjectKey', to_json(r.key_id)::text),
      ('time', to_json(to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text),
      ('type', '"record"')) as m (name, value)
  where m.value is not null),

-- The tree over the records of the seal.
record_tree as (
  select 0 as level, l.position, count(*) over () as width, l.digest
  from seal join evidence_leaf l on l.seal = seal.number
      and l.evidence_id between seal.first_record and seal.last_record
  union all
  select level + 1, position / 2, (width + 1) / 2,
      case when next is null then digest else sha256('\x01'::bytea || digest || next) end
  from (select *, lead(digest) over (order by position) as next from record_tree) pairs
  where width > 1 and position % 2 = 0),

-- The tree over the seals is stored in its complete subtrees; this is its incomplete right edge, level by level.
edge as (
  select 0 as level, null::bytea as digest
  union all
  select edge.level + 1,
      case when (size >> edge.level) & 1 = 0 then edge.digest
           when edge.digest is null then node.digest
           else sha256('\x01'::bytea || node.digest || edge.digest) end
  from edge cross join head
  left join evidence_node node on node.level = edge.level and node.position = (size >> edge.level) - 1
  where size >> edge.level > 0),
seal_path as (
  select l.level, coalesce(node.digest, edge.digest) as digest
  from head cross join seal cross join generate_series(0, 61) as l (level)
  cross join lateral (select ((seal.number - 1) >> l.level) # 1 as position) beside
  left join evidence_node node on node.level = l.level and node.position = beside.position
      and (beside.position + 1) << l.level <= size
  left join edge on edge.level = l.level and beside.position = size >> l.level
  where 1::bigint << l.level < size and coalesce(node.digest, edge.digest) is not null)

select json_build_object(
    'record', (select format('{%s}', string_agg(format('%s:%s', to_json(name), value), ',' order by name collate "C")) from member),
    'position', leaf.position,
    'rows', (select coalesce(json_agg(json_build_object(
                 'row', s.json,
                 'salt', encode(s.salt, 'hex'),
                 'path', (select coalesce(json_agg(encode(t.digest, 'hex') order by t.level), '[]')
                          from row_tree t where t.position = ((s.position - 1) >> t.level) # 1))), '[]')
             from shown_row s where s.position = :row),
    'path', (select coalesce(json_agg(encode(t.digest, 'hex') order by t.level), '[]')
             from record_tree t where t.position = (leaf.position >> t.level) # 1),
    'seal', seal.json,
    'sealPath', (select coalesce(json_agg(encode(digest, 'hex') order by level), '[]') from seal_path),
    'head', head.json,
    'signature', translate(encode(head.signature, 'base64'), e'\n', ''),
    'publicKey', translate(encode(head.public_key, 'base64'), e'\n', ''))
from leaf cross join seal cross join head where seal.number <= head.size;
