create table registration (
  id bigint not null primary key,
  version int not null,
  exam_id bigint not null,
  person_id bigint not null,
  form_id bigint not null,
  option_seed bigint not null,
  extra_minutes int not null,
  constraint uq_registration_person unique (exam_id, person_id),
  constraint fk_registration_exam foreign key (exam_id) references exam (id),
  constraint fk_registration_form foreign key (form_id) references form (id),
  constraint fk_registration_person foreign key (person_id) references person (id)
);
