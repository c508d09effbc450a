alter table bank add column needed_approvals int default 1 not null;
