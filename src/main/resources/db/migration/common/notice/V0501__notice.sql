create table notice (
  id bigint not null primary key,
  version int not null,
  person_id bigint not null,
  message_key varchar(100) not null,
  args varchar(2000) not null,
  link varchar(300),
  dedupe_key varchar(150) not null,
  created_at datetime(6) not null,
  read_at datetime(6),
  constraint notice_once unique (person_id, dedupe_key),
  constraint notice_person foreign key (person_id) references person (id)
);
