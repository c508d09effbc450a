create table unit (
  id bigint not null primary key,
  version int not null,
  parent_id bigint,
  code varchar(20) not null,
  name varchar(100) not null,
  name_en varchar(150) not null,
  kind varchar(40) not null,
  path varchar(200) not null,
  sort_no int not null,
  constraint unit_code unique (code),
  constraint unit_path unique (path),
  constraint unit_parent foreign key (parent_id) references unit (id)
);
