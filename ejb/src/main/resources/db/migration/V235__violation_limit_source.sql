-- What the limit has as its source by whose passing a violation was registered: the rules of 2016
-- do not name such limits, so that no article of theirs may be cited for them.
alter table violation add column limit_source varchar(100);

comment on column violation.limit_source is 'the article of the limit that passed, or configured';

update violation v set limit_source = d.source
from deadline d
where v.of_limit = d.kind || ' ' || d.run and d.case_id = v.about;
