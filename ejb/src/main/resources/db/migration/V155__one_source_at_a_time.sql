-- A range of one hash stands for equality, so that no extension has to be installed.
alter table responsibility
  add constraint responsibility_one_source exclude using gist (
    int8range(hashtextextended(term, 0), hashtextextended(term, 0), '[]') with &&,
    daterange(source_from, source_until) with &&) where (source_from is not null),
  add constraint responsibility_function_once exclude using gist (
    int8range(hashtextextended(term, 0), hashtextextended(term, 0), '[]') with &&,
    int8range(hashtextextended(function, 0), hashtextextended(function, 0), '[]') with &&,
    daterange(valid_from, valid_until, '[]') with &&);

comment on constraint responsibility_one_source on responsibility is
  'One datum, one source: on no day are two rows the named source of one term';
comment on constraint responsibility_function_once on responsibility is
  'On no day has a term two rows of one function';
