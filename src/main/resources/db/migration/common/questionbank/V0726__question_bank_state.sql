create index ix_question_bank_state on question (bank_id, state);
