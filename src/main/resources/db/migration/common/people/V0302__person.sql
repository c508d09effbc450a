create table person (
  id bigint not null primary key,
  version int not null,
  unit_id bigint not null,
  category varchar(20) not null,
  badge_number varchar(20) not null,
  name varchar(60) not null,
  pinyin varchar(160) not null,
  initials varchar(30) not null,
  police_rank varchar(40),
  duty_grade varchar(40),
  branch varchar(40) not null,
  post_title varchar(60) not null,
  active boolean not null,
  constraint person_badge unique (badge_number),
  constraint person_unit foreign key (unit_id) references unit (id)
);
