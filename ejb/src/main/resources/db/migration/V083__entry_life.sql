alter table catalogue_entry
  drop constraint catalogue_entry_stage,
  drop constraint catalogue_entry_published,
  add column secrecy varchar(20),
  add column secrecy_findings varchar(1000),
  add column personal_impact varchar(20),
  add column personal_findings varchar(1000),
  add column measures varchar(1000),
  add column assessed_by varchar(64),
  add column assessed_at timestamptz,
  add column submitted_at timestamptz,
  add column acknowledged_grants text,
  add column withdrawal_reasons varchar(1000),
  add column withdrawal_proposed_by varchar(64),
  add column withdrawal_proposed_at timestamptz,
  add constraint catalogue_entry_stage check (stage in
    ('DRAFT', 'DEPT_REVIEW', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWING', 'WITHDRAWN',
     'DROPPED')),
  add constraint catalogue_entry_published check
    ((stage in ('PUBLISHED', 'WITHDRAWING', 'WITHDRAWN'))
      <= (published_version is not null and published_at is not null)),
  add constraint catalogue_entry_dropped_unpublished check
    (stage <> 'DROPPED' or published_version is null),
  add constraint catalogue_entry_secrecy check (secrecy in ('NONE', 'WORK_SECRET', 'STATE_SECRET')),
  add constraint catalogue_entry_personal_impact check
    (personal_impact in ('NONE', 'GENERAL', 'SENSITIVE')),
  add constraint catalogue_entry_assessment_whole check
    (num_nulls(secrecy, secrecy_findings, personal_impact, personal_findings, assessed_by,
      assessed_at) in (0, 6)),
  add constraint catalogue_entry_no_secret_published check
    (stage not in ('DEPT_REVIEW', 'SUBMITTED', 'PUBLISHED') or coalesce(secrecy, 'NONE') = 'NONE'),
  add constraint catalogue_entry_withdrawal_reasoned check
    ((stage = 'WITHDRAWING') <= (num_nulls(withdrawal_reasons, withdrawal_proposed_by,
      withdrawal_proposed_at) = 0));

comment on column catalogue_entry.secrecy is
  'What the assessment of secrecy risk found (Decree 809 arts. 3 and 13); void when amended';
comment on column catalogue_entry.personal_impact is
  'What the assessment of the impact on personal information found (art. 13)';
comment on column catalogue_entry.measures is 'How the risks that were found are met';
comment on column catalogue_entry.submitted_at is
  'When the head put it before the authority, which has two working days for an update (art. 17)';
comment on column catalogue_entry.acknowledged_grants is
  'The running grants that the head knows this text to break, by id, separated by commas';
comment on column catalogue_entry.withdrawal_reasons is 'Why its department wants it out';
comment on column catalogue_entry.published_version is
  'The newest published version; in an earlier stage than PUBLISHED the row is a working copy beside it';

insert into code_list (list, value, national_code, chinese, english, parent, position) values
  ('secrecy-risk', 'NONE', '不涉密', '不涉密', 'No secret', null, 1),
  ('secrecy-risk', 'WORK_SECRET', '工作秘密', '工作秘密', 'Work secret', null, 2),
  ('secrecy-risk', 'STATE_SECRET', '国家秘密', '国家秘密', 'State secret', null, 3),
  ('personal-impact', 'NONE', '不涉及个人信息', '不涉及个人信息', 'No personal information', null, 1),
  ('personal-impact', 'GENERAL', '一般个人信息', '一般个人信息', 'General personal information', null, 2),
  ('personal-impact', 'SENSITIVE', '敏感个人信息', '敏感个人信息', 'Sensitive personal information', null, 3);
