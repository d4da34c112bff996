-- Where a district has no authority, or no government, the one of the city, if there is one, takes
-- its place in open disputes, and may know of them.
update dispute s set climbs = true
from (select area,
    exists (select from department d where d.kind = 'SHARING_AUTHORITY' and d.level = 'DISTRICT'
      and d.area = seats.area and d.merged_into is null) as has_authority,
    exists (select from department d where d.kind = 'GOVERNMENT' and d.level = 'DISTRICT'
      and d.area = seats.area and d.merged_into is null) as has_government,
    exists (select from department d where d.kind = 'SHARING_AUTHORITY' and d.level = 'MUNICIPAL'
      and d.area = left(seats.area, 4) || '00' and d.merged_into is null) as city_has_authority,
    exists (select from department d where d.kind = 'GOVERNMENT' and d.level = 'MUNICIPAL'
      and d.area = left(seats.area, 4) || '00' and d.merged_into is null) as city_has_government
  from (select distinct seat_area as area from dispute where seat_level = 'DISTRICT') seats) seat
where not s.climbs and s.seat_level = 'DISTRICT' and s.seat_area = seat.area
  and s.stage not in ('SETTLED', 'SETTLED_SHARE', 'CLOSED_NO_SHARE', 'PROVIDED', 'LAPSED',
      'WITHDRAWN')
  and ((not seat.has_government and seat.city_has_government)
    or (not seat.has_authority and seat.city_has_authority
      and (s.rule_set = 'cn-2025' or not seat.has_government)));

comment on column dispute.climbs is
    'whether a body of its seat is a party or is not there, so that one above takes part';
