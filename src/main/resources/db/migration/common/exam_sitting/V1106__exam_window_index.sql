create index ix_exam_window on exam (state, opens_at);
