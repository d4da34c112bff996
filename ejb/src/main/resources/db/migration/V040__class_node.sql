create table class_node (
  code varchar(64) collate "C" not null,
  name varchar(64) not null,
  parent varchar(64) collate "C",
  last_sequence integer not null default 0,
  constraint class_node_pk primary key (code),
  constraint class_node_parent_fk foreign key (parent) references class_node (code),
  constraint class_node_code_form check (code ~ '^[123]([0-9]{2}([0-9]{3}[0-9]*)?)?$'),
  constraint class_node_under_parent check (
    case when length(code) = 1 then parent is null
         else parent is not null and starts_with(code, parent) and length(code) > length(parent) end),
  constraint class_node_sequence_counts_up check (last_sequence >= 0)
);

comment on table class_node is 'The classification of the catalogue (信息资源分类): 类, 项, 目, 细目';
comment on column class_node.code is '类 one digit, 项 two more, 目 three more, 细目 any';
comment on column class_node.last_sequence is
  'The number that the newest entry under the node got; numbers are never given twice';

-- Numbering an entry locks its node; the nodes themselves are data of the migrations.
grant select on class_node to "${app}";
grant update (last_sequence) on class_node to "${app}";
