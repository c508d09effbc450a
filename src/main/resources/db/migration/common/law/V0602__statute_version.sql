create table statute_version (
  id bigint not null primary key,
  version int not null,
  statute_id bigint not null,
  version_date date not null,
  effective_from date not null,
  effective_assumed boolean not null,
  article_count int not null,
  file_name varchar(200),
  imported_by bigint,
  imported_at datetime(6) not null,
  announced_at datetime(6),
  constraint uq_statute_version unique (statute_id, version_date),
  constraint fk_statute_version_statute foreign key (statute_id) references statute (id)
);
