create table sign_in (
  id bigint not null primary key,
  version int not null,
  account_id bigint not null,
  kind varchar(10) not null,
  token_hash varchar(64) not null,
  started_at datetime(6) not null,
  last_seen datetime(6) not null,
  expires_at datetime(6) not null,
  constraint sign_in_token unique (token_hash),
  constraint sign_in_account foreign key (account_id) references account (id)
);
