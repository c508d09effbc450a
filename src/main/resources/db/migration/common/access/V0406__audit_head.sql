create table audit_head (
  id int not null primary key,
  entry_no bigint not null,
  hash varchar(64) not null,
  purged_no bigint not null,
  purged_hash varchar(64) not null
);
