create table recommending_unit (
  code varchar(30) not null primary key,
  name varchar(200) not null,
  kind varchar(30) not null,
  parent varchar(30),
  constraint recommending_unit_above foreign key (parent) references recommending_unit (code)
);
create index recommending_unit_parent on recommending_unit (parent);
