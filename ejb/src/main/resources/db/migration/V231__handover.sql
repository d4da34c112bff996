-- A merger hands cases over: who has a part in one now is changed, what was stated in it is not.
grant update (provider) on published_item to "${app}";
grant update (requester, provider, climbs) on dispute to "${app}";
grant update (requester) on need to "${app}";
grant update (objector, provider, router) on objection to "${app}";
grant update (department) on objection_receiver to "${app}";
