create table form_check (
  id               uuid         not null,
  number           bigint       generated always as identity,
  department       varchar(16)  not null,
  procedure        varchar(128) not null,
  form             varchar(128) not null,
  verdict          varchar(20)  not null,
  obtainable_count integer      not null,
  ask_count        integer      not null,
  unclear_count    integer      not null,
  checked_at       timestamptz  not null,
  checked_by       varchar(64)  not null,
  previous_check   uuid,
  fields           json         not null,
  answers          json         not null,
  used_entries     json         not null,
  constraint form_check_pk primary key (id),
  constraint form_check_number_unique unique (number),
  constraint form_check_previous_check_fk foreign key (previous_check) references form_check (id),
  constraint form_check_verdict check (verdict in ('CLEAR', 'UNCLEAR', 'REPEATED_COLLECTION')),
  constraint form_check_of_counts check (verdict =
      case when obtainable_count > 0 then 'REPEATED_COLLECTION' when unclear_count > 0 then 'UNCLEAR' else 'CLEAR' end)
);

create index form_check_department on form_check (department, number desc);

comment on table form_check is
  'What a department was told before it used a form: field by field, whether the citizen may be asked';
comment on column form_check.number is 'With the verdict, the mark of the form';
comment on column form_check.previous_check is 'The earlier check that this one repeats';
comment on column form_check.used_entries is 'The entries that the answer rests on, and their versions';

grant select, insert on form_check to "${app}";
