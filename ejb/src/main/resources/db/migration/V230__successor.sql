-- Who answers for what a merged department left: its last successor.
create index department_went_into on department (merged_into) where merged_into is not null;

create function department_line(of varchar) returns setof varchar language sql stable as $$
  with recursive line (code) as (
    select of
    union
    select d.code from department d join line l on d.merged_into = l.code)
  select code from line
$$;

comment on function department_line is 'A department and all that went into it, by their codes';

create view department_successor as
with recursive step (code, into_code) as (
  select code, merged_into from department where merged_into is not null
  union
  select s.code, d.merged_into from step s join department d on d.code = s.into_code
  where d.merged_into is not null)
select s.code, s.into_code as successor
from step s join department d on d.code = s.into_code
where d.merged_into is null;

comment on view department_successor is
    'The departments that were merged, each with the one that answers for it now';

grant select on department_successor to "${app}";
