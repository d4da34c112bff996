create table rule_setting (
  rule_set      varchar(20)  not null
      constraint rule_setting_rule_set references rule_set (id),
  setting_key   varchar(60)  not null,
  kind          varchar(20)  not null
      constraint rule_setting_kind check (kind in ('CHOICE', 'NUMBER', 'NUMBERS', 'TIME', 'FLAG')),
  value         varchar(100) not null,
  default_value varchar(100) not null,
  allowed       varchar(200) not null,
  least         int,
  most          int,
  source        varchar(100) not null,
  evidence_tag  varchar(20)  not null
      constraint rule_setting_tag check (evidence_tag in
          ('READ', 'INFERRED-I', 'INFERRED-N', 'INFERRED-A', 'INFERRED-R', 'INFERRED-D', 'READ-C')),
  configured    boolean      not null,
  version       int          not null,
  changed_at    timestamptz  not null,
  changed_by    varchar(64)  not null,
  constraint rule_setting_pk primary key (rule_set, setting_key),
  constraint rule_setting_source check (configured = (source = 'configured')),
  constraint rule_setting_range check (
      (kind in ('NUMBER', 'NUMBERS')) = (least is not null)
      and (least is null) = (most is null))
);

comment on table rule_setting is
    'What a rule-set leaves open and is no limit in days. A case keeps what held when it began.';
comment on column rule_setting.allowed is
    'the words it may be, separated by commas; empty where any number or time will do';
comment on column rule_setting.least is 'the least of a number, or of each of several';

insert into rule_setting
  (rule_set, setting_key, kind, value, default_value, allowed, least, most, source, evidence_tag,
   configured, version, changed_at, changed_by)
select rule_set, setting_key, kind, value, value, allowed, least, most, 'configured', 'INFERRED-D',
       true, 1, now(), 'platform'
from (values
  ('gz-2016', 'dispute.batch',     'CHOICE', 'MONTHLY', 'WEEKLY,FORTNIGHTLY,MONTHLY,QUARTERLY', null, null),
  ('gz-2016', 'dispute.quorum',    'NUMBER', '4',       '', 1, 4),
  ('gz-2016', 'dispute.submit-by', 'CHOICE', 'EITHER',  'EITHER,BOTH', null, null)
) as of_2016 (rule_set, setting_key, kind, value, allowed, least, most)
union all
select rule_set, setting_key, kind, value, value, allowed, least, most, 'configured', 'INFERRED-D',
       true, 1, now(), 'platform'
from (values
  ('ruling.clock',         'CHOICE',  'NOTICE',    'NOTICE,DECISION', null, null),
  ('report.cycle',         'CHOICE',  'QUARTERLY', 'MONTHLY,QUARTERLY,HALF_YEARLY,YEARLY', null, null),
  ('calendar.cutoff',      'TIME',    'none',      '', null, null),
  ('calendar.grace',       'NUMBER',  '3',         '', 0, 30),
  ('reminder.offsets',     'NUMBERS', '-2,-1,0,1', '', -60, 60),
  ('request.auto-consent', 'FLAG',    'true',      'true,false', null, null)
) as of_both (setting_key, kind, value, allowed, least, most)
cross join (values ('gz-2016'), ('cn-2025')) as sets (rule_set);

grant select on rule_setting to "${app}";
grant update (value, version, changed_at, changed_by) on rule_setting to "${app}";
