insert into freshness_limit (update_cycle, days, evidence_tag) values
  ('REAL_TIME', 1, 'INFERRED-D'),
  ('DAILY', 2, 'INFERRED-D'),
  ('WEEKLY', 8, 'INFERRED-D'),
  ('TEN_DAYS', 11, 'INFERRED-D'),
  ('MONTHLY', 32, 'INFERRED-D'),
  ('QUARTERLY', 93, 'INFERRED-D'),
  ('HALF_YEARLY', 185, 'INFERRED-D'),
  ('YEARLY', 367, 'INFERRED-D'),
  ('IRREGULAR', null, 'INFERRED-D'),
  ('OTHER', null, 'INFERRED-D');
