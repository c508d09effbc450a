create table audit_entry (
  entry_no bigint not null primary key,
  noted_at datetime(6) not null,
  account_id bigint,
  user_name varchar(64) not null,
  action varchar(40) not null,
  subject varchar(100) not null,
  detail varchar(500) not null,
  hash varchar(64) not null,
  constraint audit_entry_account foreign key (account_id) references account (id)
);
