create table bank (
  id bigint not null primary key,
  version int not null,
  code varchar(24) not null,
  name varchar(120) not null,
  name_en varchar(120) not null,
  statute varchar(120),
  statute_version date,
  constraint uq_bank_code unique (code)
);
