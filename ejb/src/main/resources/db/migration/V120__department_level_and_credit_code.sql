alter table department
  drop constraint department_level,
  drop constraint department_kind,
  add constraint department_level check (level in ('MUNICIPAL', 'DISTRICT', 'CENTRAL')),
  add constraint department_kind check (kind in
      ('ORDINARY', 'SHARING_AUTHORITY', 'STAFFING', 'LEGAL', 'SERVICES', 'GOVERNMENT', 'ORGANISATION')),
  add constraint department_central_kind check (level <> 'CENTRAL' or kind in ('ORDINARY', 'ORGANISATION')),
  add column credit_code char(18)
      constraint department_credit_code check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$');

comment on column department.level is 'CENTRAL: stationed in the city by a central body, may follow the rules (2016, art. 2)';
comment on column department.kind is 'ORGANISATION: no organ, but exercises public functions and follows the rules by analogy (2016, art. 2)';
comment on column department.credit_code is 'Unified social credit code (GB 32100-2015); the application verifies its check character';
