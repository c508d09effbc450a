alter table question_revision add column written_stem mediumtext;
