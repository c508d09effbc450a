create table bank_member (
  bank_id bigint not null,
  duty varchar(16) not null,
  account_id bigint not null,
  display_name varchar(100) not null,
  primary key (bank_id, duty, account_id),
  constraint fk_bank_member_bank foreign key (bank_id) references bank (id),
  constraint fk_bank_member_account foreign key (account_id) references account (id)
);
