create index audit_entry_time on audit_entry (noted_at);
