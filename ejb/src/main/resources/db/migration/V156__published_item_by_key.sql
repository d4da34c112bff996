create index published_item_key on published_item (lower(name));
