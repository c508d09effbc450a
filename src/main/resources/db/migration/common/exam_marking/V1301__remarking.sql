create table remarking (
  id bigint not null primary key,
  version int not null,
  exam_id bigint not null,
  done_at datetime(6) not null,
  done_by varchar(64) not null,
  computed int not null,
  came_out_equal int not null,
  constraint fk_remarking_exam foreign key (exam_id) references exam (id)
);
