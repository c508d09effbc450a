create table bank_lock (
  id int not null primary key
);
