create index notice_inbox on notice (person_id, created_at);
