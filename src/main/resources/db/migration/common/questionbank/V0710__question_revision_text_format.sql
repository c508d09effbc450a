alter table question_revision add column text_format varchar(8) default 'PLAIN' not null;
