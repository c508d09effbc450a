create table form_slot (
  form_id bigint not null,
  slot_no int not null,
  revision_id bigint not null,
  marks int not null,
  rule varchar(24) not null,
  primary key (form_id, slot_no),
  constraint fk_form_slot_form foreign key (form_id) references form (id),
  constraint fk_form_slot_revision foreign key (revision_id) references question_revision (id)
);
