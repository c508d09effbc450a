create table QRTZ_SCHEDULER_STATE (
  SCHED_NAME varchar(120) not null,
  INSTANCE_NAME varchar(190) not null,
  LAST_CHECKIN_TIME bigint not null,
  CHECKIN_INTERVAL bigint not null,
  primary key (SCHED_NAME, INSTANCE_NAME)
);
