create table blueprint_section (
  blueprint_id bigint not null,
  section_no int not null,
  bank_id bigint not null,
  knowledge_point varchar(200),
  kind varchar(24) not null,
  question_count int not null,
  marks int not null,
  rule varchar(24) not null,
  primary key (blueprint_id, section_no),
  constraint fk_blueprint_section_blueprint foreign key (blueprint_id) references blueprint (id),
  constraint fk_blueprint_section_bank foreign key (bank_id) references bank (id)
);
