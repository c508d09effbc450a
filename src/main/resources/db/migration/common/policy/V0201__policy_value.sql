create table policy_value (
  id bigint not null primary key,
  version int not null,
  code varchar(60) not null,
  effective_from date not null,
  content varchar(200) not null,
  basis_document varchar(300) not null,
  entered_at datetime(6) not null,
  entered_by varchar(100) not null,
  constraint policy_value_once unique (code, effective_from)
);
