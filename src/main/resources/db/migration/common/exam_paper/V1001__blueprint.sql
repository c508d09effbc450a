create table blueprint (
  id bigint not null primary key,
  version int not null,
  seed bigint not null,
  form_count int not null
);
