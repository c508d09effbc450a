insert into id_sequence (name, next_id) values ('all', 1000);
