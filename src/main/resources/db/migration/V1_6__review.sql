-- The pool of experts, over all rounds.
create table review_expert (
  user_id varchar(64) not null primary key,
  name varchar(120) not null,
  unit_code varchar(64) not null,
  employer varchar(200) not null,
  industries varchar(400) not null,
  version int not null
);

-- Who sits on the panel of a round.
create table review_seat (
  id varchar(100) not null primary key,
  round_number varchar(20) not null,
  expert varchar(64) not null,
  version int not null
);
create index review_seat_round on review_seat (round_number);

-- Conflicts of interest that were declared, before the opening or when an expert withdrew.
create table review_conflict (
  id varchar(110) not null primary key,
  file_number varchar(40) not null,
  expert varchar(64) not null,
  reason varchar(500) not null,
  declared_by varchar(120) not null,
  declared_at bigint not null,
  version int not null
);
create index review_conflict_file on review_conflict (file_number);

-- One shortlisted file under review.
create table review_file (
  number varchar(40) not null primary key,
  round_number varchar(20) not null,
  state varchar(20) not null,
  extended_to bigint,
  reason varchar(500),
  version int not null
);
create index review_file_round on review_file (round_number, state);

-- Which expert marks which file.
create table review_assignment (
  id varchar(110) not null primary key,
  round_number varchar(20) not null,
  file_number varchar(40) not null,
  expert varchar(64) not null,
  origin varchar(20) not null,
  state varchar(20) not null,
  assigned_at bigint not null,
  version int not null,
  constraint review_assignment_once unique (file_number, expert)
);
create index review_assignment_round on review_assignment (round_number, expert);

create table review_mark (
  id varchar(110) not null primary key,
  round_number varchar(20) not null,
  file_number varchar(40) not null,
  expert varchar(64) not null,
  group1 int not null,
  group2 int not null,
  group3 int not null,
  group4 int not null,
  reason varchar(500),
  marked_at bigint not null,
  version int not null,
  constraint review_mark_once unique (file_number, expert)
);
create index review_mark_round on review_mark (round_number);
