create table attempt_mark (
  attempt_id bigint not null,
  slot_no int not null,
  answer varchar(64) not null,
  marks int not null,
  primary key (attempt_id, slot_no),
  constraint fk_attempt_mark_attempt foreign key (attempt_id) references attempt (id)
);
