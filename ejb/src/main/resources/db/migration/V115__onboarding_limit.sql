insert into rule_limit (rule_set, limit_key, working_days, source, evidence_tag, configured) values
  ('cn-2025', 'onboard.review', 5, 'configured', 'INFERRED-D', true),
  ('gz-2016', 'onboard.review', 5, 'configured', 'INFERRED-D', true);
