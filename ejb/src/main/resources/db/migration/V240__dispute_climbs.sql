-- Where a district has no authority, or no government, the one of the city takes its place in open
-- disputes, and may know of them.
update dispute s set climbs = true
where not climbs and seat_level = 'DISTRICT'
  and stage not in ('SETTLED', 'SETTLED_SHARE', 'CLOSED_NO_SHARE', 'PROVIDED', 'LAPSED', 'WITHDRAWN')
  and (not exists (select from department d
      where d.kind = 'GOVERNMENT' and d.level = 'DISTRICT' and d.area = s.seat_area
        and d.merged_into is null)
    or (rule_set = 'cn-2025' and not exists (select from department d
      where d.kind = 'SHARING_AUTHORITY' and d.level = 'DISTRICT' and d.area = s.seat_area
        and d.merged_into is null)));

comment on column dispute.climbs is
    'whether a body of its seat is a party or is not there, so that one above takes part';
