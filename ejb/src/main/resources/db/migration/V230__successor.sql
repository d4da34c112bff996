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
