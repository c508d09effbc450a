alter table bank add column sealed boolean default false not null;
