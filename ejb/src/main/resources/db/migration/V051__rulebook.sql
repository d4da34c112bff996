create table rule_set_in_force (
  effective_from date        constraint rule_set_in_force_pk primary key,
  rule_set       varchar(20) not null
);

comment on table rule_set_in_force is
    'Which rule-set is in force from which date on. A case keeps the one in force when it was filed.';

create table rule_limit (
  rule_set     varchar(20)  not null,
  limit_key    varchar(60)  not null,
  working_days int          not null
      constraint rule_limit_positive check (working_days > 0),
  source       varchar(100) not null,
  evidence_tag varchar(20)  not null
      constraint rule_limit_tag check (evidence_tag in
          ('READ', 'INFERRED-I', 'INFERRED-N', 'INFERRED-A', 'INFERRED-R', 'INFERRED-D', 'READ-C')),
  configured   boolean      not null,
  constraint rule_limit_pk primary key (rule_set, limit_key),
  constraint rule_limit_source check (configured = (source = 'configured'))
);

comment on table rule_limit is 'The limits of each rule-set, in working days.';
comment on column rule_limit.source is 'the article; configured where no article is known to say it';
comment on column rule_limit.evidence_tag is 'how sure it is: READ where the words of the document were read';
comment on column rule_limit.configured is 'chosen for this installation, and never to be shown as law';

grant select on rule_set_in_force, rule_limit to "${app}";

insert into rule_set_in_force (effective_from, rule_set) values
  ('2016-07-01', 'gz-2016'),
  ('2025-08-01', 'cn-2025');

insert into rule_limit (rule_set, limit_key, working_days, source, evidence_tag, configured) values
  ('cn-2025', 'request.answer.unconditional', 1, 'Decree 809 art. 21', 'READ', false),
  ('cn-2025', 'request.answer.conditional', 10, 'Decree 809 art. 21', 'READ', false),
  ('cn-2025', 'request.provide', 20, 'Decree 809 art. 22', 'READ', false),
  ('gz-2016', 'request.answer.unconditional', 10, 'configured', 'INFERRED-D', true),
  ('gz-2016', 'request.answer.conditional', 10, 'configured', 'INFERRED-D', true),
  ('gz-2016', 'request.provide', 5, 'configured', 'INFERRED-D', true),
  ('gz-2016', 'ruling.provide', 5, 'Implementing Rules 2016 art. 35', 'INFERRED-I', false);
