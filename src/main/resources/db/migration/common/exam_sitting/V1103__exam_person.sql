create table exam_person (
  exam_id bigint not null,
  person_id bigint not null,
  primary key (exam_id, person_id),
  constraint fk_exam_person_exam foreign key (exam_id) references exam (id),
  constraint fk_exam_person_person foreign key (person_id) references person (id)
);
