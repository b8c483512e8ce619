-- The pool of experts, over all rounds.
create table review_expert (
  user_id varchar(64) not null primary key,
  name varchar(120) not null,
  unit_code varchar(64) not null,
  employer varchar(200) not null,
  industries varchar(400) not null,
  -- How often the expert sat on a panel before the office kept its panels here.
  terms_before int not null,
  version int not null
);

-- Whom an expert is bound to: kin, master, apprentice, fellow inventor, employers of before.
create table review_tie (
  expert varchar(64) not null,
  place int not null,
  kind varchar(20) not null,
  person varchar(120) not null,
  organisation varchar(200) not null,
  until_year int,
  primary key (expert, place),
  constraint review_tie_expert foreign key (expert) references review_expert (user_id)
);

-- The draw of a round's panel: the salt is committed to at the opening and shown at the end; pool
-- and seed are published before the first seat is drawn. A second draw adds whoever registered later.
create table review_draw (
  id varchar(30) not null primary key,
  round_number varchar(20) not null,
  serial int not null,
  salt varchar(64) not null,
  committed_at bigint not null,
  pool longtext,
  seed varchar(64),
  frozen_at bigint,
  extra_seats int not null,
  version int not null,
  constraint review_draw_once unique (round_number, serial)
);

-- Each seat on the panel of a round: who was asked, for which field, and whether the statement is signed.
create table review_seat (
  id varchar(100) not null primary key,
  round_number varchar(20) not null,
  expert varchar(64) not null,
  place int not null,
  field varchar(40) not null,
  state varchar(20) not null,
  asked_at bigint not null,
  answered_at bigint,
  reason varchar(1000),
  version int not null,
  constraint review_seat_expert foreign key (expert) references review_expert (user_id)
);
create index review_seat_round on review_seat (round_number);

-- Conflicts of interest that were declared, before the opening or when an expert withdrew; and likely ones
-- that the desk looked at and found to be none.
create table review_conflict (
  id varchar(110) not null primary key,
  file_number varchar(40) not null,
  expert varchar(64) not null,
  reason varchar(1000) not null,
  declared_by varchar(120) not null,
  declared_at bigint not null,
  cleared boolean not null,
  version int not null,
  constraint review_conflict_expert foreign key (expert) references review_expert (user_id)
);
create index review_conflict_file on review_conflict (file_number);

-- One shortlisted file under review.
create table review_file (
  number varchar(40) not null primary key,
  round_number varchar(20) not null,
  state varchar(20) not null,
  extended_to bigint,
  reason varchar(1000),
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
  -- In which order the expert meets the files: drawn by lot, a file that comes later at the end.
  place int not null,
  version int not null,
  constraint review_assignment_once unique (file_number, expert),
  constraint review_assignment_file foreign key (file_number) references review_file (number)
);
create index review_assignment_round on review_assignment (round_number, expert);

-- What an expert has typed and not yet given: no mark, and shown to nobody else.
create table review_draft (
  id varchar(110) not null primary key,
  file_number varchar(40) not null,
  expert varchar(64) not null,
  group1 int,
  group2 int,
  group3 int,
  group4 int,
  reason varchar(2000),
  saved_at bigint not null,
  turn int not null,
  version int not null,
  constraint review_draft_assignment foreign key (id) references review_assignment (id)
);

-- A mark whose expert turned out to be bound to the nominee is void: it stays, and counts nowhere.
create table review_mark (
  id varchar(110) not null primary key,
  round_number varchar(20) not null,
  file_number varchar(40) not null,
  expert varchar(64) not null,
  group1 int not null,
  group2 int not null,
  group3 int not null,
  group4 int not null,
  reason varchar(1000),
  marked_at bigint not null,
  voided_at bigint,
  voided_by varchar(120),
  void_reason varchar(1000),
  version int not null,
  constraint review_mark_once unique (file_number, expert),
  constraint review_mark_assignment foreign key (id) references review_assignment (id)
);
create index review_mark_round on review_mark (round_number);

-- A file whose marks are conspicuous is discussed once. A discussion of marks of which one is void does not
-- count, and stays beside the next one.
create table review_discussion (
  id varchar(60) not null primary key,
  file_number varchar(40) not null,
  serial int not null,
  round_number varchar(20) not null,
  signs varchar(200) not null,
  outcome varchar(20) not null,
  minute_text varchar(1000),
  decided_by varchar(120),
  decided_at bigint,
  version int not null,
  constraint review_discussion_of_file foreign key (file_number) references review_file (number)
);
create index review_discussion_file on review_discussion (file_number);

-- Who was asked to look at the own mark again, with the mark as it was before.
create table review_reconsideration (
  id varchar(110) not null primary key,
  file_number varchar(40) not null,
  expert varchar(64) not null,
  state varchar(20) not null,
  group1 int not null,
  group2 int not null,
  group3 int not null,
  group4 int not null,
  reason varchar(1000),
  answered_at bigint,
  version int not null,
  constraint review_reconsideration_mark foreign key (id) references review_mark (id)
);
create index review_reconsideration_file on review_reconsideration (file_number);

-- Under which secret the experts of a round are numbered in what is frozen; never published.
create table review_pseudonym_secret (
  id varchar(20) not null primary key,
  secret varchar(64) not null
);
