create table rule_set (
  id              varchar(20)   constraint rule_set_pk primary key,
  chinese_title   varchar(100)  not null,
  english_title   varchar(200)  not null,
  document_number varchar(60)   not null,
  chinese_stages  varchar(1000) not null,
  english_stages  varchar(1000) not null,
  term            varchar(10)   not null default 'NONE'
      constraint rule_set_term check (term in ('NONE', 'UNTIL', 'NOT_READ')),
  valid_until     date,
  constraint rule_set_valid check ((term = 'UNTIL') = (valid_until is not null))
);

comment on table rule_set is 'The bodies of rules that can be put into force, each by the document that says them.';
comment on column rule_set.term is 'what is known of its validity: none, a last day, or a term whose length was not read';
comment on column rule_set.chinese_stages is 'how a case goes under it, in words; the stages themselves are code';

grant select on rule_set to "${app}";

create table rule_set_in_force (
  effective_from date        constraint rule_set_in_force_pk primary key,
  rule_set       varchar(20) not null,
  adopted_at     timestamptz not null,
  adopted_by     varchar(64) not null,
  constraint rule_set_in_force_known foreign key (rule_set) references rule_set (id)
);

comment on table rule_set_in_force is
  'Which rule-set is in force from which date on. A case keeps the one in force when it was filed.';
comment on column rule_set_in_force.adopted_by is 'the account that chose it; platform where it came with the installation';

grant select, insert, update on rule_set_in_force to "${app}";

create table rule_limit (
  rule_set          varchar(20)  not null,
  limit_key         varchar(60)  not null,
  working_days      int          not null constraint rule_limit_positive check (working_days > 0),
  source            varchar(100) not null,
  evidence_tag      varchar(20)  not null
      constraint rule_limit_tag check (evidence_tag in ('READ', 'INFERRED-I', 'INFERRED-N', 'INFERRED-A',
          'INFERRED-R', 'INFERRED-D', 'READ-C')),
  configured        boolean      not null,
  extension_days    int          constraint rule_limit_extension check (extension_days between 1 and 250),
  extension_source  varchar(100),
  extension_tag     varchar(20)
      constraint rule_limit_extension_tag check (extension_tag in ('READ', 'INFERRED-I', 'INFERRED-N',
          'INFERRED-A', 'INFERRED-R', 'INFERRED-D', 'READ-C')),
  supplement_clock  varchar(10)
      constraint rule_limit_clock check (supplement_clock in ('RESTART', 'PAUSE', 'RUN')),
  clock_tag         varchar(20)
      constraint rule_limit_clock_tag check (clock_tag in ('READ', 'INFERRED-I', 'INFERRED-N', 'INFERRED-A',
          'INFERRED-R', 'INFERRED-D', 'READ-C')),
  soft              boolean      not null,
  changeable        boolean      not null,
  own_limit_allowed boolean      not null,
  article           varchar(100),
  article_tag       varchar(20),
  article_days      int,
  article_extension_days int,
  version           int          not null,
  changed_at        timestamptz  not null,
  changed_by        varchar(64)  not null,
  constraint rule_limit_pk primary key (rule_set, limit_key),
  constraint rule_limit_source check (configured = (source = 'configured')),
  constraint rule_limit_longest check (working_days <= 250),
  constraint rule_limit_extension_whole check (
      (extension_days is null) = (extension_source is null)
      and (extension_days is null) = (extension_tag is null)),
  constraint rule_limit_clock_whole check ((supplement_clock is null) = (clock_tag is null)),
  constraint rule_limit_article check (
      (article is null) = (article_days is null)
      and (article is null) = (article_tag is null)
      and (article_tag is null or article_tag in ('READ', 'INFERRED-I'))
      and (article is not null or article_extension_days is null)
      and (article is null or working_days <= article_days)
      and (article is null or coalesce(extension_days, 0) <= coalesce(article_extension_days, 0))),
  constraint rule_limit_rule_set foreign key (rule_set) references rule_set (id)
);

comment on table rule_limit is 'The limits of each rule-set, in working days.';
comment on column rule_limit.source is 'the article; configured where no article is known to say it';
comment on column rule_limit.evidence_tag is 'how sure it is: READ where the words of the document were read';
comment on column rule_limit.configured is 'chosen for this installation, and never to be shown as law';
comment on column rule_limit.extension_days is 'how many working days it may be extended by, once; null for none';
comment on column rule_limit.supplement_clock is
  'what a supplement does to the time that runs; null where none is asked for. The law is silent: always configured';
comment on column rule_limit.soft is 'nobody is late when it expires: the case moves on, or is shown as overdue';
comment on column rule_limit.changeable is 'whether the authority may change it';
comment on column rule_limit.own_limit_allowed is
  'whether a department that it binds may set a shorter one for itself (Decree 809 art. 23)';
comment on column rule_limit.article is
  'the article that says article_days and article_extension_days, read in its own words or in the official interpretation: neither may be exceeded; null where none was read';
comment on column rule_limit.changed_by is 'the account that set it; platform where it came with the installation';

grant select, update (working_days, source, evidence_tag, configured, extension_days, extension_source,
  extension_tag, supplement_clock, clock_tag, version, changed_at, changed_by) on rule_limit to "${app}";

create table own_limit (
  department   varchar(16) not null,
  limit_key    varchar(60) not null,
  working_days int         not null constraint own_limit_range check (working_days between 1 and 250),
  set_at       timestamptz not null,
  set_by       varchar(64) not null,
  constraint own_limit_pk primary key (department, limit_key)
);

comment on table own_limit is
  'Shorter limits that departments set for themselves (Decree 809 art. 23); the shorter one of this and the rule-set''s holds.';

grant select, insert, update, delete on own_limit to "${app}";

create table rule_setting (
  rule_set      varchar(20)  not null constraint rule_setting_rule_set references rule_set (id),
  setting_key   varchar(60)  not null,
  kind          varchar(20)  not null
      constraint rule_setting_kind check (kind in ('CHOICE', 'NUMBER', 'NUMBERS', 'TIME', 'FLAG')),
  value         varchar(100) not null,
  default_value varchar(100) not null,
  allowed       text[]       not null,
  minimum       int,
  maximum       int,
  source        varchar(100) not null,
  evidence_tag  varchar(20)  not null
      constraint rule_setting_tag check (evidence_tag in ('READ', 'INFERRED-I', 'INFERRED-N', 'INFERRED-A',
          'INFERRED-R', 'INFERRED-D', 'READ-C')),
  configured    boolean      not null,
  version       int          not null,
  changed_at    timestamptz  not null,
  changed_by    varchar(64)  not null,
  constraint rule_setting_pk primary key (rule_set, setting_key),
  constraint rule_setting_source check (configured = (source = 'configured')),
  constraint rule_setting_range check (
      (kind in ('NUMBER', 'NUMBERS')) = (minimum is not null)
      and (minimum is null) = (maximum is null))
);

comment on table rule_setting is 'What a rule-set leaves open and is no limit in days. A case keeps what was set when it began.';
comment on column rule_setting.allowed is 'the words it may be; empty where any number or time will do';
comment on column rule_setting.minimum is 'the least of a number, or of each of several';

grant select, update (value, version, changed_at, changed_by) on rule_setting to "${app}";

create table rule_change (
  id             bigint      generated always as identity constraint rule_change_pk primary key,
  at             timestamptz not null,
  account        varchar(64) not null,
  department     varchar(16),
  kind           varchar(20) not null
      constraint rule_change_kind check (kind in ('LIMIT', 'SETTING', 'ADOPTION', 'OWN_LIMIT')),
  rule_set       varchar(20) constraint rule_change_rule_set references rule_set (id),
  rule_key       varchar(60),
  effective_from date,
  old_days       int,
  old_extension  int,
  old_clock      varchar(10),
  old_value      varchar(100),
  new_days       int,
  new_extension  int,
  new_clock      varchar(10),
  new_value      varchar(100),
  reasons        varchar(1000),
  constraint rule_change_what check (
      (kind = 'ADOPTION') = (rule_key is null)
      and (kind = 'ADOPTION') = (effective_from is not null)
      and (kind = 'OWN_LIMIT') = (rule_set is null))
);

create index rule_change_of_rule on rule_change (rule_set, rule_key, at, id) where kind <> 'OWN_LIMIT';
create index rule_change_of_own_limit on rule_change (department, rule_key, at, id) where kind = 'OWN_LIMIT';

comment on table rule_change is
  'Every change of the rules: who, when, from what, to what, and why. What a rule said at an instant is what the first change after it replaced.';
comment on column rule_change.department is
  'the department that the account acted for; of an own limit the one that it binds; null for an operator';

grant select, insert on rule_change to "${app}";
