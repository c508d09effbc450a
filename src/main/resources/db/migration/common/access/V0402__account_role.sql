create table account_role (
  id bigint not null primary key,
  version int not null,
  account_id bigint not null,
  role_name varchar(30) not null,
  unit_id bigint,
  constraint account_role_once unique (account_id, role_name),
  constraint account_role_account foreign key (account_id) references account (id),
  constraint account_role_unit foreign key (unit_id) references unit (id)
);
