create table QRTZ_CRON_TRIGGERS (
  SCHED_NAME varchar(120) not null,
  TRIGGER_NAME varchar(190) not null,
  TRIGGER_GROUP varchar(190) not null,
  CRON_EXPRESSION varchar(120) not null,
  TIME_ZONE_ID varchar(80),
  primary key (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP),
  constraint QRTZ_CRON_TRIGGERS_TRIGGERS foreign key (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP)
    references QRTZ_TRIGGERS (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP)
);
