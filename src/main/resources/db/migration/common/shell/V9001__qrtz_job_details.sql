create table QRTZ_JOB_DETAILS (
  SCHED_NAME varchar(120) not null,
  JOB_NAME varchar(190) not null,
  JOB_GROUP varchar(190) not null,
  DESCRIPTION varchar(250),
  JOB_CLASS_NAME varchar(250) not null,
  IS_DURABLE boolean not null,
  IS_NONCONCURRENT boolean not null,
  IS_UPDATE_DATA boolean not null,
  REQUESTS_RECOVERY boolean not null,
  JOB_DATA blob,
  primary key (SCHED_NAME, JOB_NAME, JOB_GROUP)
);
