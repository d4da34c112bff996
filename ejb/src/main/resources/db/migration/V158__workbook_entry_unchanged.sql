-- What a workbook says of an entry as the entry says it itself is left alone, and told so.

alter table workbook_entry
  drop constraint workbook_entry_outcome_check,
  add constraint workbook_entry_outcome_check
    check (outcome in ('CREATED', 'AMENDED', 'UNCHANGED'));
