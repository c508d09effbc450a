create table account (
  id bigint not null primary key,
  version int not null,
  user_name varchar(64) not null,
  display_name varchar(100) not null,
  person_id bigint,
  password_hash varchar(200) not null,
  password_changed_at datetime(6),
  state varchar(20) not null,
  failures int not null,
  locked_until datetime(6),
  last_signed_in_at datetime(6),
  created_at datetime(6) not null,
  language_code varchar(10),
  theme varchar(10),
  constraint account_user_name unique (user_name),
  constraint account_person foreign key (person_id) references person (id)
);
