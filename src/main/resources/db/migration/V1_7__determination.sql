-- Everyone on the vote list as frozen once, with every number exact; nothing here ever changes.
create table frozen_set (
  id varchar(20) not null primary key,
  rules_version int not null,
  candidates int not null,
  hash varchar(64) not null,
  frozen_at bigint not null
);

create table frozen_file (
  id varchar(40) not null primary key,
  round_number varchar(20) not null,
  cut varchar(20) not null,
  cut_place int,
  person_kind varchar(30) not null,
  frontline boolean not null,
  industry varchar(40) not null,
  job_type varchar(40) not null,
  -- Who recommended the person.
  unit varchar(30) not null,
  unit_kind varchar(30) not null,
  lot int not null,
  votes bigint not null,
  vote_points varchar(120) not null,
  marks varchar(4000) not null,
  expert_points varchar(120),
  group_means varchar(500),
  spread varchar(120),
  composite varchar(200),
  constraint frozen_file_set foreign key (round_number) references frozen_set (id)
);
create index frozen_file_round on frozen_file (round_number);

-- People who left after the freeze; their points stay as they are.
create table exclusion (
  id varchar(40) not null primary key,
  round_number varchar(20) not null,
  cause varchar(20) not null,
  reason varchar(2000) not null,
  actor varchar(120) not null,
  excluded_at bigint not null,
  constraint exclusion_file foreign key (id) references frozen_file (id)
);
create index exclusion_round on exclusion (round_number);

-- What the office decided when the rules could not be met: bounds that give way, or fewer places.
create table list_decision (
  id varchar(40) not null primary key,
  round_number varchar(20) not null,
  places int not null,
  relaxed longtext not null,
  reason varchar(2000) not null,
  actor varchar(120) not null,
  decided_at bigint not null
);
create index list_decision_round on list_decision (round_number);

create table list_version (
  id varchar(40) not null primary key,
  round_number varchar(20) not null,
  version int not null,
  basis varchar(20) not null,
  places int not null,
  feasible boolean not null,
  clashes longtext not null,
  relaxations longtext not null,
  may_relax boolean not null,
  most_places int not null,
  hash varchar(64) not null,
  computed_at bigint not null
);
create index list_version_round on list_version (round_number, version);

-- What a version's hash was computed over: the canonical form of the ranking, or the numbers left.
create table list_text (
  id varchar(40) not null primary key,
  content longtext not null,
  constraint list_text_list foreign key (id) references list_version (id)
);

create table list_standing (
  id varchar(80) not null primary key,
  list_version varchar(40) not null,
  number varchar(40) not null,
  overall int not null,
  seat int,
  -- Names every rule in the way; there may be one for each unit.
  margin longtext,
  constraint list_standing_list foreign key (list_version) references list_version (id)
);
create index list_standing_version on list_standing (list_version);

create table resolution (
  id varchar(40) not null primary key,
  round_number varchar(20) not null,
  seq int not null,
  list_version int not null,
  approved boolean not null,
  vacancy varchar(20),
  minutes varchar(120),
  reason varchar(2000),
  actor varchar(120) not null,
  resolved_at bigint not null
);
create index resolution_round on resolution (round_number, seq);

create table consulted_body (
  id varchar(80) not null primary key,
  round_number varchar(20) not null,
  body varchar(40) not null,
  people longtext not null,
  answer varchar(20) not null,
  reason varchar(2000),
  actor varchar(120),
  answered_at bigint
);
create index consulted_body_round on consulted_body (round_number);

create table adverse_opinion (
  id varchar(120) not null primary key,
  round_number varchar(20) not null,
  body varchar(40) not null,
  number varchar(40) not null,
  opinion varchar(2000) not null,
  outcome varchar(20) not null,
  reason varchar(2000),
  actor varchar(120)
);
create index adverse_opinion_round on adverse_opinion (round_number);
