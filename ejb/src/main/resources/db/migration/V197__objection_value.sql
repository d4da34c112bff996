create table objection_value (
  objection uuid  constraint objection_value_pk primary key
      constraint objection_value_of references objection (id),
  held      jsonb not null,
  shared    jsonb not null
);

comment on table objection_value is
    'What objections hold of a record: personal, apart from all that is listed, and shown to the objecting and the responsible department alone.';

grant select, insert on objection_value to "${app}";
