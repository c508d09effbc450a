create table extension (
  id bigint not null primary key,
  version int not null,
  exam_id bigint not null,
  registration_id bigint,
  minutes int not null,
  reason varchar(400) not null,
  granted_by varchar(64) not null,
  granted_at datetime(6) not null,
  constraint fk_extension_exam foreign key (exam_id) references exam (id),
  constraint fk_extension_registration foreign key (registration_id) references registration (id)
);
