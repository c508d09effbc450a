create table attempt_secret (
  id int not null primary key,
  content varchar(64) not null
);
