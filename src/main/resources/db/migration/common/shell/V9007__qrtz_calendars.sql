create table QRTZ_CALENDARS (
  SCHED_NAME varchar(120) not null,
  CALENDAR_NAME varchar(190) not null,
  CALENDAR blob not null,
  primary key (SCHED_NAME, CALENDAR_NAME)
);
