-- An end that was moved back could reach into a later row of the function, and what was written at the
-- same instant was not compared: of rows with one first day the named source stays, or the one with a
-- department, or the longest; every other row ends before the next begins.
delete from responsibility r
  using (select id, row_number() over (partition by term, function, valid_from
      order by source_from is null, department is null, valid_until desc nulls first, id) as place
    from responsibility) o
  where o.id = r.id and o.place > 1;

update responsibility r set valid_until = n.next_from - 1
  from (select id, lead(valid_from) over (partition by term, function order by valid_from) as next_from
    from responsibility) n
  where n.id = r.id and n.next_from is not null
    and (r.valid_until is null or r.valid_until >= n.next_from);

update responsibility r set source_until = n.next_from
  from (select id, lead(source_from) over (partition by term order by source_from, id) as next_from
    from responsibility
    where source_from is not null and source_from is distinct from source_until) n
  where n.id = r.id and n.next_from is not null
    and (r.source_until is null or r.source_until > n.next_from);

-- A range of one hash stands for equality, so that no extension has to be installed.
alter table responsibility
  add constraint responsibility_one_source exclude using gist (
    int8range(hashtextextended(term, 0), hashtextextended(term, 0), '[]') with &&,
    daterange(source_from, source_until) with &&) where (source_from is not null),
  add constraint responsibility_function_once exclude using gist (
    int8range(hashtextextended(term, 0), hashtextextended(term, 0), '[]') with &&,
    int8range(hashtextextended(function, 0), hashtextextended(function, 0), '[]') with &&,
    daterange(valid_from, valid_until, '[]') with &&);

comment on constraint responsibility_one_source on responsibility is
  'One datum, one source: on no day are two rows the named source of one term';
comment on constraint responsibility_function_once on responsibility is
  'On no day has a term two rows of one function';
