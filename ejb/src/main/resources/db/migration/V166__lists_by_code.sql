-- Lists by code go by node and number; a page begins where the one before ended.
create index dataset_by_code on dataset
  ((split_part(entry_code, '/', 1) collate "C"), (cast(split_part(entry_code, '/', 2) as bigint)));

create index quality_report_by_code on quality_report
  ((split_part(entry_code, '/', 1) collate "C"), (cast(split_part(entry_code, '/', 2) as bigint)), id desc);
