create table question_option (
  revision_id bigint not null,
  letter varchar(1) not null,
  content varchar(1000) not null,
  primary key (revision_id, letter),
  constraint fk_question_option_revision foreign key (revision_id) references question_revision (id)
);
