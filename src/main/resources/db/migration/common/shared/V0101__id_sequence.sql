create table id_sequence (
  name varchar(64) not null primary key,
  next_id bigint not null
);
