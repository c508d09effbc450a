create table bank_fault (
  file_id bigint not null,
  fault_no int not null,
  line_no int not null,
  code varchar(40) not null,
  args varchar(1000) not null,
  primary key (file_id, fault_no),
  constraint fk_bank_fault_file foreign key (file_id) references bank_file (id)
);
