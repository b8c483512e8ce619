-- The pool of experts across all rounds.
create table review_expert (
  user_id varchar(64) not null primary key,
  name varchar(120) not null,
  unit_code varchar(64) not null,
  employer varchar(200) not null,
  industries varchar(400) not null,
  -- The number of panels that the expert was on before this database was used.
  terms_before int not null,
  version int not null
);

-- The relations of an expert that cause a conflict of interest: relatives, master, apprentice, co-inventor, former employers.
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

-- The draws of a round's panel. The hash of the salt is published at the opening and the salt at the end; pool and seed are
-- published before the first seat is drawn. A second draw adds the experts who registered later.
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

-- The seats on the panel of a round: the invited expert, the field, and whether the statement is signed.
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

-- Declared conflicts of interest, including those of recusals, and suspected conflicts that the desk cleared.
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

-- The shortlisted files under review.
create table review_file (
  number varchar(40) not null primary key,
  round_number varchar(20) not null,
  state varchar(20) not null,
  extended_to bigint,
  reason varchar(1000),
  version int not null
);
create index review_file_round on review_file (round_number, state);

-- The assignments of files to experts.
create table review_assignment (
  id varchar(110) not null primary key,
  round_number varchar(20) not null,
  file_number varchar(40) not null,
  expert varchar(64) not null,
  origin varchar(20) not null,
  state varchar(20) not null,
  assigned_at bigint not null,
  -- The position of the file in the expert's order, drawn by lot; files that are assigned later come last.
  place int not null,
  version int not null,
  constraint review_assignment_once unique (file_number, expert),
  constraint review_assignment_file foreign key (file_number) references review_file (number)
);
create index review_assignment_round on review_assignment (round_number, expert);

-- Drafts of marks. A draft is not a mark, and only its expert sees it.
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

-- The marks. A mark is void if a conflict of interest of its expert becomes known later; a void mark stays stored and never counts.
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

-- The discussions of anomalous marks, one per file. If a mark becomes void, its discussion becomes void and stays stored, and a
-- new one may follow.
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

-- The requests to experts to reconsider their marks, with the mark before the request.
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

-- The secret of a round by which the frozen vote list orders the pseudonyms of its experts; never published.
create table review_pseudonym_secret (
  id varchar(20) not null primary key,
  secret varchar(64) not null
);
