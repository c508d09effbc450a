create table knowledge_point (
  id bigint not null primary key,
  version int not null,
  bank_id bigint not null,
  parent_id bigint,
  path varchar(130) not null,
  name varchar(40) not null,
  constraint uq_knowledge_point unique (bank_id, path),
  constraint fk_knowledge_point_bank foreign key (bank_id) references bank (id),
  constraint fk_knowledge_point_parent foreign key (parent_id) references knowledge_point (id)
);
