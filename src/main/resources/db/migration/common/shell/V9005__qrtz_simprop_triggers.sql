create table QRTZ_SIMPROP_TRIGGERS (
  SCHED_NAME varchar(120) not null,
  TRIGGER_NAME varchar(190) not null,
  TRIGGER_GROUP varchar(190) not null,
  STR_PROP_1 varchar(512),
  STR_PROP_2 varchar(512),
  STR_PROP_3 varchar(512),
  INT_PROP_1 int,
  INT_PROP_2 int,
  LONG_PROP_1 bigint,
  LONG_PROP_2 bigint,
  DEC_PROP_1 decimal(13,4),
  DEC_PROP_2 decimal(13,4),
  BOOL_PROP_1 boolean,
  BOOL_PROP_2 boolean,
  primary key (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP),
  constraint QRTZ_SIMPROP_TRIGGERS_TRIGGERS foreign key (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP)
    references QRTZ_TRIGGERS (SCHED_NAME, TRIGGER_NAME, TRIGGER_GROUP)
);
