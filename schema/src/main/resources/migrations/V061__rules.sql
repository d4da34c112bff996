-- The rules of 2016 have a validity term; its length was not read.
insert into rule_set
  (id, chinese_title, english_title, document_number, chinese_stages, english_stages, term)
values
  ('gz-2016', '广州市政府信息共享管理规定实施细则',
   'Implementing Rules of the Guangzhou Government Information Sharing Provisions',
   '穗府规〔2016〕3号',
   '申请→答复→提供;争议:信息化主管部门组织协商→定期汇总→四部门联合会审→书面提请市政府裁定→裁定共享的,5 个工作日内提供。',
   'Request, answer, provision. A dispute: consultation by the authority, periodic batch, joint review by four authorities, written submission, ruling of the municipal government; what it decides to be shared is provided within 5 working days.',
   'NOT_READ'),
  ('cn-2025', '政务数据共享条例', 'Regulation on Government Data Sharing', '国务院令第809号',
   '申请→答复→提供;争议:双方协商→同级主管部门(跨层级、跨地区的为共同上级主管部门)协调→其本级政府决定。',
   'Request, answer, provision. A dispute: negotiation of the parties, the authority of their level (across levels or areas their common superior one), decision by its government.',
   'NONE');

insert into rule_set_in_force (effective_from, rule_set, adopted_at, adopted_by) values
  ('2016-07-01', 'gz-2016', now(), 'platform'),
  ('2025-08-01', 'cn-2025', now(), 'platform');

-- What an article says may be made shorter, never longer; what none is known to say is chosen for this
-- installation and called configured. The law is silent on what a supplement does to the time.
-- Decree 809 has no number for what flows back (art. 24: completely and in time), nor for what is
-- provided after an agreement over a need, a settlement or a ruling (art. 28): those of arts. 21 and 22 are
-- taken by analogy.
insert into rule_limit
  (rule_set, limit_key, working_days, source, evidence_tag, configured, extension_days, extension_source,
   extension_tag, supplement_clock, clock_tag, soft, changeable, own_limit_allowed, article, article_tag,
   article_days, article_extension_days, version, changed_at, changed_by)
select rule_set, limit_key, days, coalesce(article, 'configured'), tag, article is null, extension,
       case when extension is not null then coalesce(article, 'configured') end, extension_tag, clock,
       case when clock is not null then 'INFERRED-A' end, soft, (rule_set, limit_key) <> ('gz-2016', 'ruling.provide'), own, article,
       case when article is not null then tag end, case when article is not null then days end,
       case when article is not null then extension end, 1, now(), 'platform'
from (values
  ('gz-2016', 'dispute.submit',               10, 'INFERRED-D', null, null, null, null, true, false),
  ('gz-2016', 'entry.review',                  2, 'INFERRED-D', null, null, null, null, false, false),
  ('gz-2016', 'entry.update',                 10, 'INFERRED-D', null, 5, 'INFERRED-D', null, false, true),
  ('gz-2016', 'negotiation.provide',           5, 'INFERRED-D', null, null, null, null, false, true),
  ('gz-2016', 'objection.verify',             10, 'INFERRED-A', null, null, null, null, false, true),
  ('gz-2016', 'request.answer.conditional',   10, 'INFERRED-D', null, 10, 'INFERRED-A', 'RESTART', false, true),
  ('gz-2016', 'request.answer.return-flow',   10, 'INFERRED-D', null, null, null, 'RESTART', false, true),
  ('gz-2016', 'request.answer.unconditional', 10, 'INFERRED-D', null, 10, 'INFERRED-A', 'RESTART', false, true),
  ('gz-2016', 'request.provide',               5, 'INFERRED-D', null, null, null, null, false, true),
  ('gz-2016', 'settlement.provide',            5, 'INFERRED-D', null, null, null, null, false, true),
  ('gz-2016', 'ruling.provide',                5, 'INFERRED-I', 'Implementing Rules 2016 art. 35', null, null, null, false, true),
  ('cn-2025', 'entry.review',                  2, 'READ',       'Decree 809 art. 17', null, null, null, false, false),
  ('cn-2025', 'entry.update',                 10, 'READ',       'Decree 809 art. 17', 5, 'READ', null, false, true),
  ('cn-2025', 'negotiation.provide',          20, 'INFERRED-A', null, null, null, null, false, true),
  ('cn-2025', 'objection.verify',             10, 'READ',       'Decree 809 art. 26', null, null, null, false, true),
  ('cn-2025', 'request.answer.conditional',   10, 'READ',       'Decree 809 art. 21', 10, 'READ', 'RESTART', false, true),
  ('cn-2025', 'request.answer.return-flow',    1, 'INFERRED-A', null, null, null, 'RESTART', false, true),
  ('cn-2025', 'request.answer.unconditional',  1, 'READ',       'Decree 809 art. 21', 10, 'READ', 'RESTART', false, true),
  ('cn-2025', 'request.provide',              20, 'READ',       'Decree 809 art. 22', null, null, null, false, true),
  ('cn-2025', 'settlement.provide',           20, 'INFERRED-A', null, null, null, null, false, true),
  ('cn-2025', 'ruling.provide',               20, 'INFERRED-A', null, null, null, null, false, true)
) as of_one (rule_set, limit_key, days, tag, article, extension, extension_tag, clock, soft, own);

insert into rule_limit
  (rule_set, limit_key, working_days, source, evidence_tag, configured, supplement_clock, clock_tag, soft,
   changeable, own_limit_allowed, version, changed_at, changed_by)
select rule_set, limit_key, days, 'configured', 'INFERRED-D', true, clock,
       case when clock is not null then 'INFERRED-A' end, soft, true, own, 1, now(), 'platform'
from (values
  ('correction.order',    10, null, false, false),
  ('dispute.consult',     10, null, true, false),
  ('dispute.review',      15, null, true, false),
  ('dispute.rule',        20, null, true, false),
  ('grant.suspension',    10, null, true, false),
  ('negotiation.answer',  10, 'RESTART', false, true),
  ('negotiation.publish', 10, null, false, true),
  ('negotiation.reply',   10, null, true, false),
  ('negotiation.route',    5, null, false, false),
  ('objection.route',      1, null, false, false),
  ('onboard.review',       5, null, false, false),
  ('relay.forward',        2, null, false, false),
  ('request.dispose',     10, null, false, false),
  ('request.supplement',  10, null, true, false),
  ('violation.handle',    10, null, true, false)
) as of_both (limit_key, days, clock, soft, own)
cross join (values ('gz-2016'), ('cn-2025')) as sets (rule_set);

insert into rule_setting
  (rule_set, setting_key, kind, value, default_value, allowed, minimum, maximum, source, evidence_tag,
   configured, version, changed_at, changed_by)
select rule_set, setting_key, kind, value, value, cast(allowed as text[]), minimum, maximum, 'configured', 'INFERRED-D',
       true, 1, now(), 'platform'
from (values
  ('gz-2016', 'dispute.batch',     'CHOICE', 'MONTHLY', '{WEEKLY,FORTNIGHTLY,MONTHLY,QUARTERLY}', cast(null as int), cast(null as int)),
  ('gz-2016', 'dispute.submit-after-review', 'FLAG', 'true', '{true,false}', null, null),
  ('gz-2016', 'dispute.submit-by', 'CHOICE', 'EITHER',  '{EITHER,BOTH}', null, null)
) as of_2016 (rule_set, setting_key, kind, value, allowed, minimum, maximum)
union all
select rule_set, setting_key, kind, value, value, cast(allowed as text[]), minimum, maximum, 'configured', 'INFERRED-D',
       true, 1, now(), 'platform'
from (values
  ('ruling.clock',         'CHOICE',  'NOTICE',    '{NOTICE,DECISION}', null, null),
  ('agreement.years',      'NUMBER',  '5',         '{}', 1, 30),
  ('use.years',            'NUMBER',  '5',         '{}', 1, 30),
  ('calendar.cutoff',      'TIME',    'none',      '{}', null, null),
  ('calendar.grace',       'NUMBER',  '3',         '{}', 0, 30),
  ('reminder.offsets',     'NUMBERS', '-2,-1,0,1', '{}', -60, 60)
) as of_both (setting_key, kind, value, allowed, minimum, maximum)
cross join (values ('gz-2016'), ('cn-2025')) as sets (rule_set);
