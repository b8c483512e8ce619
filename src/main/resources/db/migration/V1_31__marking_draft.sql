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
  version int not null
);
