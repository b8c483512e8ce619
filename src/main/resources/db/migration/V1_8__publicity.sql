-- The public notices, each of one approved version of the list. The lines of a notice never change.
create table public_notice (
  id varchar(40) not null primary key,
  round_number varchar(20) not null,
  seq int not null,
  list_version int not null,
  list_hash varchar(64) not null,
  ledger_seq bigint not null,
  ledger_hash varchar(64) not null,
  vote_root varchar(64) not null,
  published_at bigint not null,
  ends_at bigint not null,
  newspaper_day date,
  newspaper_page varchar(40),
  website varchar(300),
  confirmed_by varchar(120),
  confirmed_at bigint,
  closed_at bigint,
  constraint notice_once_a_version unique (round_number, list_version),
  constraint notice_seq unique (round_number, seq)
);

create table notice_line (
  id varchar(80) not null primary key,
  notice varchar(40) not null,
  position int not null,
  number varchar(24) not null,
  name varchar(80) not null,
  unit_code varchar(30) not null,
  unit_name varchar(200) not null,
  employer varchar(200) not null,
  industry varchar(400) not null,
  job_type varchar(400) not null,
  frontline boolean not null,
  constraint notice_line_of_notice foreign key (notice) references public_notice (id)
);
create index notice_line_notice on notice_line (notice, position);

create table objection (
  id varchar(40) not null primary key,
  round_number varchar(20) not null,
  request_key varchar(80) not null,
  notice_seq int not null,
  nomination varchar(24) not null,
  unit_code varchar(30) not null,
  ground varchar(20) not null,
  facts varchar(2000) not null,
  evidence varchar(2000) not null,
  by_unit boolean not null,
  objector_encrypted varchar(2000) not null,
  filed_at bigint not null,
  due_at bigint not null,
  status varchar(20) not null,
  outcome varchar(20),
  admission_reason varchar(2000),
  admitted_by varchar(120),
  finding_result varchar(20),
  finding varchar(4000),
  found_by varchar(120),
  decision_reason varchar(2000),
  decided_by varchar(120),
  instruction varchar(1000),
  instructed_by varchar(120),
  settled_at bigint,
  constraint objection_once unique (round_number, request_key),
  constraint objection_notice foreign key (round_number, notice_seq) references public_notice (round_number, seq)
);
create index objection_round on objection (round_number, status);
