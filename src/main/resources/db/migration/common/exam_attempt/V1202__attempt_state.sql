create index ix_attempt_state on attempt (state, deadline);
