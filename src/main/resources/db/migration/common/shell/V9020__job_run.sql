create table job_run (
  id bigint not null primary key,
  version int not null,
  job_key varchar(60) not null,
  node varchar(60) not null,
  requested_by varchar(100),
  started_at datetime(6) not null,
  ended_at datetime(6) not null,
  outcome varchar(20) not null,
  affected bigint not null,
  repeats int not null,
  message varchar(1000)
);
