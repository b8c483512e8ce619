create table rule_pack (
  pack_id varchar(40) not null,
  version int not null,
  hash varchar(64) not null,
  canonical longtext not null,
  reason varchar(1000) not null,
  actor varchar(120) not null,
  locked_at bigint not null,
  primary key (pack_id, version)
);

create table selection_round (
  number varchar(20) not null primary key,
  edition int not null,
  title varchar(400) not null,
  pack_id varchar(40) not null,
  pack_version int not null,
  pack_hash varchar(64) not null,
  stage varchar(30) not null,
  opened_at bigint not null,
  opened_by varchar(120) not null,
  constraint selection_round_rules foreign key (pack_id, pack_version) references rule_pack (pack_id, version)
);

create table round_deadline (
  round_number varchar(20) not null,
  deadline varchar(40) not null,
  due_at bigint not null,
  primary key (round_number, deadline),
  constraint round_deadline_round foreign key (round_number) references selection_round (number)
);
