create index ix_statute_version_due on statute_version (announced_at, effective_from);
