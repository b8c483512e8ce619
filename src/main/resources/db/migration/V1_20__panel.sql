-- How often an expert sat on a panel before the office kept its panels here.
alter table review_expert add column terms_before int default 0 not null;

-- Whom an expert is bound to: kin, master, apprentice, fellow inventor, employers of before.
create table review_tie (
  expert varchar(64) not null,
  place int not null,
  kind varchar(20) not null,
  person varchar(120) not null,
  organisation varchar(200) not null,
  until_year int,
  primary key (expert, place)
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

-- Each seat: who was asked, for which field, and whether the statement is signed.
alter table review_seat add column place int default 0 not null;
alter table review_seat add column field varchar(40) default '' not null;
alter table review_seat add column state varchar(20) default 'ASKED' not null;
alter table review_seat add column asked_at bigint default 0 not null;
alter table review_seat add column answered_at bigint;
alter table review_seat add column reason varchar(500);

-- Likely conflicts that the desk looked at and found to be none are kept beside the declared ones.
alter table review_conflict add column cleared boolean default false not null;
