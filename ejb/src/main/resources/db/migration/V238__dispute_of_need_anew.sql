-- One dispute over a need stands at a time; with which department, a merger changes afterwards.
drop index dispute_need;
create unique index dispute_need on dispute (need_id)
    where stage not in ('WITHDRAWN', 'LAPSED', 'CLOSED_NO_SHARE');

-- What shared nothing of an agreement is still owed.
update need set published_at = null where stage = 'AGREED' and request_id is null;
