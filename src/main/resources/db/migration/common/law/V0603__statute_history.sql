create table statute_history (
  version_id bigint not null,
  entry_no int not null,
  kind varchar(16) not null,
  on_date date,
  content varchar(1000) not null,
  primary key (version_id, entry_no),
  constraint fk_statute_history_version foreign key (version_id) references statute_version (id)
);
