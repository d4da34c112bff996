-- An error tells what the cell says, beside its place and what would be right.

alter table workbook_error add column said text;

comment on column workbook_error.said is 'The beginning of what the cell says; null where it says nothing.';
