create index notice_read on notice (read_at);
