create table form (
  id bigint not null primary key,
  version int not null,
  blueprint_id bigint not null,
  form_no int not null,
  content_hash varchar(64) not null,
  sealed_at datetime(6) not null,
  constraint uq_form_no unique (blueprint_id, form_no),
  constraint fk_form_blueprint foreign key (blueprint_id) references blueprint (id)
);
