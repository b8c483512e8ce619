-- A file whose marks are conspicuous is discussed once.
create table review_discussion (
  file_number varchar(40) not null primary key,
  round_number varchar(20) not null,
  signs varchar(200) not null,
  outcome varchar(20) not null,
  minute_text varchar(500),
  decided_by varchar(120),
  decided_at bigint,
  version int not null
);

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
  reason varchar(500),
  answered_at bigint,
  version int not null
);
create index review_reconsideration_file on review_reconsideration (file_number);
