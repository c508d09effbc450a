alter table question_revision add constraint fk_question_revision_author foreign key (author_id) references account (id);
