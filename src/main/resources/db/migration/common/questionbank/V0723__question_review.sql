create table question_review (
  id bigint not null primary key,
  version int not null,
  revision_id bigint not null,
  reviewer_id bigint not null,
  reviewer_name varchar(100) not null,
  verdict varchar(16) not null,
  remark varchar(2000) not null,
  created_at datetime(6) not null,
  constraint fk_question_review_revision foreign key (revision_id) references question_revision (id),
  constraint fk_question_review_reviewer foreign key (reviewer_id) references account (id)
);
