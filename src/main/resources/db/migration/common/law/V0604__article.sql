create table article (
  id bigint not null primary key,
  version int not null,
  version_id bigint not null,
  main_no int not null,
  inserted_no int not null,
  part_title varchar(200),
  subpart_title varchar(200),
  chapter_title varchar(200),
  section_title varchar(200),
  content mediumtext not null,
  constraint uq_article unique (version_id, main_no, inserted_no),
  constraint fk_article_version foreign key (version_id) references statute_version (id)
);
