alter table question_revision add column author_name varchar(100);
