create table rule_set (
  id              varchar(20)   constraint rule_set_pk primary key,
  chinese_title   varchar(100)  not null,
  english_title   varchar(200)  not null,
  document_number varchar(60)   not null,
  chinese_stages  varchar(1000) not null,
  english_stages  varchar(1000) not null
);

comment on table rule_set is 'The bodies of rules that can be put into force, each by the document that says them.';
comment on column rule_set.chinese_stages is
    'how a case goes under it, in words; the stages themselves are code';

insert into rule_set
  (id, chinese_title, english_title, document_number, chinese_stages, english_stages)
values
  ('gz-2016', '广州市政府信息共享管理规定实施细则',
   'Implementing Rules of the Guangzhou Government Information Sharing Provisions',
   '穗府规〔2016〕3号',
   '申请→答复→提供;争议:信息化主管部门组织协商→定期汇总→四部门联合会审→书面提请市政府裁定→裁定共享的,5 个工作日内提供。',
   'Request, answer, provision. A dispute: consultation by the authority, periodic batch, joint review by four authorities, written submission, ruling of the municipal government; what it decides to be shared is provided within 5 working days.'),
  ('cn-2025', '政务数据共享条例', 'Regulation on Government Data Sharing', '国务院令第809号',
   '申请→答复→提供;争议:双方协商→同级主管部门(跨层级、跨地区的为共同上级主管部门)协调→其本级政府决定。',
   'Request, answer, provision. A dispute: negotiation of the parties, the authority of their level (across levels or areas their common superior one), decision by its government.');

insert into rule_set
  (id, chinese_title, english_title, document_number, chinese_stages, english_stages)
select distinct rule_set, rule_set, rule_set, '-', '-', '-'
from (select rule_set from rule_set_in_force union select rule_set from rule_limit) used
where rule_set not in ('gz-2016', 'cn-2025');

alter table rule_set_in_force
  add column adopted_at timestamptz not null default now(),
  add column adopted_by varchar(64) not null default 'platform',
  add constraint rule_set_in_force_known foreign key (rule_set) references rule_set (id);
alter table rule_set_in_force
  alter column adopted_at drop default,
  alter column adopted_by drop default;

comment on column rule_set_in_force.adopted_by is
    'the account that chose it; platform where it came with the installation';

grant select on rule_set to "${app}";
grant insert, update on rule_set_in_force to "${app}";
