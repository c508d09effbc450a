create table attempt_journal (
  attempt_id bigint not null,
  entry_no int not null,
  kind varchar(24) not null,
  arrived_at datetime(6) not null,
  device varchar(64) not null,
  payload varchar(8000) not null,
  hash char(64) not null,
  primary key (attempt_id, entry_no),
  constraint fk_attempt_journal_attempt foreign key (attempt_id) references attempt (id)
);
