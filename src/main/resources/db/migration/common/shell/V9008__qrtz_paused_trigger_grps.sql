create table QRTZ_PAUSED_TRIGGER_GRPS (
  SCHED_NAME varchar(120) not null,
  TRIGGER_GROUP varchar(190) not null,
  primary key (SCHED_NAME, TRIGGER_GROUP)
);
