create table exam_unit (
  exam_id bigint not null,
  unit_id bigint not null,
  primary key (exam_id, unit_id),
  constraint fk_exam_unit_exam foreign key (exam_id) references exam (id),
  constraint fk_exam_unit_unit foreign key (unit_id) references unit (id)
);
