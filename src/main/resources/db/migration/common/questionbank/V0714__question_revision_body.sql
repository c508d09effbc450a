alter table question_revision add column body mediumtext;
