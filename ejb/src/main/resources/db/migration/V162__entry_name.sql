-- Which entries of a department have a name: asked whenever one is drafted or amended.
create index catalogue_entry_provider_name on catalogue_entry (provider, btrim(name))
  where stage not in ('WITHDRAWN', 'DROPPED');
