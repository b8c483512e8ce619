-- The vote list of each round, frozen once. All numbers are exact, and no row ever changes.
create table frozen_vote_list (
  id varchar(20) not null primary key,
  rules_version int not null,
  candidates int not null,
  hash varchar(64) not null,
  frozen_at bigint not null
);

create table frozen_nominee (
  id varchar(40) not null primary key,
  round_number varchar(20) not null,
  cut varchar(20) not null,
  cut_place int,
  person_kind varchar(30) not null,
  frontline boolean not null,
  industry varchar(40) not null,
  job_type varchar(40) not null,
  -- The recommending unit.
  unit varchar(30) not null,
  unit_kind varchar(30) not null,
  lot int not null,
  votes bigint not null,
  vote_points varchar(120) not null,
  marks varchar(4000) not null,
  expert_points varchar(120),
  group_means varchar(500),
  spread_median varchar(120),
  spread_range int,
  composite varchar(200),
  constraint frozen_nominee_set foreign key (round_number) references frozen_vote_list (id)
);
create index frozen_nominee_round on frozen_nominee (round_number);

-- The exclusions of candidates after the freeze; the points do not change.
create table exclusion (
  id varchar(40) not null primary key,
  round_number varchar(20) not null,
  cause varchar(20) not null,
  reason varchar(2000) not null,
  actor varchar(120) not null,
  excluded_at bigint not null,
  constraint exclusion_nominee foreign key (id) references frozen_nominee (id)
);
create index exclusion_round on exclusion (round_number);

-- The decisions of the office when the rules were infeasible: relaxed bounds, or fewer places.
create table composition_decision (
  id varchar(40) not null primary key,
  round_number varchar(20) not null,
  places int not null,
  -- JSON object: bounds by constraint.
  relaxed longtext not null,
  reason varchar(2000) not null,
  actor varchar(120) not null,
  decided_at bigint not null
);
create index composition_decision_round on composition_decision (round_number);

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

-- The text whose SHA-256 is the version's hash: the canonical form of the ranking, or the numbers on the
-- list if places were left vacant.
create table canonical_list (
  id varchar(40) not null primary key,
  content longtext not null,
  constraint canonical_list_version foreign key (id) references list_version (id)
);

create table list_standing (
  id varchar(80) not null primary key,
  list_version varchar(40) not null,
  number varchar(40) not null,
  overall int not null,
  seat int,
  -- Names every binding rule; there can be one for each unit.
  margin longtext,
  constraint list_standing_of_version foreign key (list_version) references list_version (id)
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
