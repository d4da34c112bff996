create index catalogue_entry_on_its_way on catalogue_entry (provider, stage)
    where stage not in ('PUBLISHED', 'WITHDRAWN', 'DROPPED');
