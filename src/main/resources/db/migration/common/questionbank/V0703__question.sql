create table question (
  id bigint not null primary key,
  version int not null,
  bank_id bigint not null,
  code varchar(32) not null,
  state varchar(16) not null,
  revision_no int not null,
  retired_at datetime(6),
  constraint uq_question_code unique (code),
  constraint fk_question_bank foreign key (bank_id) references bank (id)
);
