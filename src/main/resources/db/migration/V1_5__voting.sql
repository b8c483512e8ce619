-- Codes that were sent to voters' phones. Phone number and code are stored as keyed hashes only.
create table voter_code (
  id varchar(32) not null primary key,
  phone varchar(64) not null,
  code varchar(64) not null,
  address_block varchar(64) not null,
  sent_minute bigint not null,
  sent_at bigint not null,
  expires_at bigint not null,
  tries_left int not null,
  constraint voter_code_once_a_minute unique (phone, sent_minute)
);
create index voter_code_phone on voter_code (phone, sent_at);
create index voter_code_address on voter_code (address_block, sent_at);

-- The nominees whom a ballot may name, frozen when the ballot box is opened.
create table vote_list (
  round_number varchar(20) not null,
  nominee varchar(20) not null,
  primary key (round_number, nominee)
);

-- The ballot box of a round has sixteen slots. Casting a ballot locks one of them. Closing the box or sealing a day locks
-- all of them, so that no ballot is being cast at that time.
create table ballot_slot (
  round_number varchar(20) not null,
  slot int not null,
  closed boolean not null,
  sealed_before varchar(10) not null,
  primary key (round_number, slot)
);

create table ballot (
  id varchar(32) not null primary key,
  round_number varchar(20) not null,
  ballot_day varchar(10) not null,
  voter varchar(64) not null,
  received_at bigint not null,
  address_block varchar(64) not null,
  nonce varchar(32) not null,
  salt varchar(32) not null,
  seal varchar(64) not null,
  leaf varchar(64) not null,
  choice_set varchar(16) not null,
  cluster_number varchar(40),
  quarantined boolean not null,
  constraint ballot_once unique (round_number, ballot_day, voter),
  constraint ballot_leaf unique (leaf)
);
create index ballot_order on ballot (round_number, ballot_day, leaf);
create index ballot_address on ballot (round_number, address_block, received_at);
create index ballot_cluster_number on ballot (cluster_number);

create table ballot_choice (
  ballot_id varchar(32) not null,
  nominee varchar(20) not null,
  primary key (ballot_id, nominee)
);

-- The Merkle root over the ballots of each day.
create table ballot_root (
  round_number varchar(20) not null,
  ballot_day varchar(10) not null,
  ballots bigint not null,
  root varchar(64) not null,
  primary key (round_number, ballot_day)
);

-- Clusters of suspicious ballots, which two people decide on.
create table ballot_cluster (
  number varchar(40) not null primary key,
  round_number varchar(20) not null,
  ballots bigint not null,
  same_choices bigint not null,
  first_at bigint not null,
  last_at bigint not null,
  state varchar(20) not null
);
create index ballot_cluster_round on ballot_cluster (round_number, number);

create table quarantine_proposal (
  round_number varchar(20) not null,
  attempt int not null,
  proposer varchar(120) not null,
  reason varchar(1000) not null,
  proposed_at bigint not null,
  decider varchar(120),
  agreed boolean,
  decision_reason varchar(2000),
  decided_at bigint,
  primary key (round_number, attempt)
);

create table vote_tally (
  round_number varchar(20) not null primary key,
  ballots bigint not null,
  quarantined bigint not null,
  root varchar(64) not null,
  tallied_at bigint not null
);

create table vote_total (
  round_number varchar(20) not null,
  nominee varchar(20) not null,
  votes bigint not null,
  primary key (round_number, nominee),
  constraint vote_total_tally foreign key (round_number) references vote_tally (round_number)
);
