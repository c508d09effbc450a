alter table question_revision add column reasoning varchar(400) default '' not null;
