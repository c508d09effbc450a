create table statute (
  id bigint not null primary key,
  version int not null,
  title varchar(200) not null,
  short_title varchar(200) not null,
  constraint uq_statute_short_title unique (short_title)
);
