create table demo_step (
  name varchar(60) not null primary key,
  done_at datetime(6) not null
);
