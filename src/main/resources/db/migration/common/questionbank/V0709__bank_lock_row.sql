insert into bank_lock (id) values (1);
