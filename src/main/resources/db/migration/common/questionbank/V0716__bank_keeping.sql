alter table bank add column keeping varchar(16) default 'FILE' not null;
