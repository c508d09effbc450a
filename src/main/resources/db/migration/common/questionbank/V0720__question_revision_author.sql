alter table question_revision add column author_id bigint;
