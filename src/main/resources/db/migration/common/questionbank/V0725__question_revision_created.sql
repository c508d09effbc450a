create index ix_question_revision_created on question_revision (created_at);
