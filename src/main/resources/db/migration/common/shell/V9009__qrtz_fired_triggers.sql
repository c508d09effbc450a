create table QRTZ_FIRED_TRIGGERS (
  SCHED_NAME varchar(120) not null,
  ENTRY_ID varchar(95) not null,
  TRIGGER_NAME varchar(190) not null,
  TRIGGER_GROUP varchar(190) not null,
  INSTANCE_NAME varchar(190) not null,
  FIRED_TIME bigint not null,
  SCHED_TIME bigint not null,
  PRIORITY int not null,
  STATE varchar(16) not null,
  JOB_NAME varchar(190),
  JOB_GROUP varchar(190),
  IS_NONCONCURRENT boolean,
  REQUESTS_RECOVERY boolean,
  primary key (SCHED_NAME, ENTRY_ID)
);
