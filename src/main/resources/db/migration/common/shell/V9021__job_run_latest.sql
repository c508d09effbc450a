create index job_run_latest on job_run (job_key, ended_at);
