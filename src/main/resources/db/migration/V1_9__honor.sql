create table honour (
  certificate varchar(40) not null primary key,
  round_number varchar(20) not null,
  serial int not null,
  number varchar(24) not null,
  name varchar(80) not null,
  unit_name varchar(200) not null,
  employer varchar(200) not null,
  industry varchar(400) not null,
  job_type varchar(400) not null,
  title varchar(400) not null,
  bonus decimal(12, 2) not null,
  named_at bigint not null,
  constraint honour_once unique (round_number, number),
  constraint honour_serial unique (round_number, serial)
);

create table bonus_payment (
  round_number varchar(20) not null primary key,
  paid_on date not null,
  voucher varchar(60) not null,
  people int not null,
  total decimal(14, 2) not null,
  actor varchar(120) not null,
  recorded_at bigint not null
);

create table certificate_batch (
  round_number varchar(20) not null primary key,
  printed int not null,
  actor varchar(120) not null,
  recorded_at bigint not null
);

create table media_plan (
  round_number varchar(20) not null,
  seq int not null,
  outlet varchar(120) not null,
  starts_on date not null,
  ends_on date not null,
  theme varchar(200) not null,
  actor varchar(120) not null,
  recorded_at bigint not null,
  primary key (round_number, seq)
);

create table award_ceremony (
  round_number varchar(20) not null primary key,
  held_on date not null,
  place varchar(200) not null,
  attendance int not null,
  actor varchar(120) not null,
  recorded_at bigint not null
);
