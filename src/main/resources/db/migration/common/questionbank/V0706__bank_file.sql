create table bank_file (
  id bigint not null primary key,
  version int not null,
  file_name varchar(160) not null,
  content_hash varchar(64) not null,
  state varchar(16) not null,
  bank_id bigint,
  looked_at datetime(6) not null,
  loaded_at datetime(6),
  constraint uq_bank_file unique (file_name),
  constraint fk_bank_file_bank foreign key (bank_id) references bank (id)
);
