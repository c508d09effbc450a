create table QRTZ_TRIGGERS (
  SCHED_NAME varchar(120) not null,
  TRIGGER_NAME varchar(190) not null,
  TRIGGER_GROUP varchar(190) not null,
  JOB_NAME varchar(190) not null,
  JOB_GROUP varchar(190) not null,
  DESCRIPTION varchar(250),
  NEXT_FIRE_TIME bigint,
  PREV_FIRE_TIME bigint,
  PRIORITY int,
  TRIGGER_STATE varchar(16) not null,
  TRIGGER_TYPE varchar(8) not null,
  START_TIME bigint not null,
  END_TIME bigint,
  CALENDAR_NAME varchar(190),
  MISFIRE_INSTR smallint,
  JOB_DATA blob,
  primary key (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP),
  constraint QRTZ_TRIGGERS_JOB_DETAILS foreign key (SCHED_NAME, JOB_NAME, JOB_GROUP)
    references QRTZ_JOB_DETAILS (SCHED_NAME, JOB_NAME, JOB_GROUP)
);
