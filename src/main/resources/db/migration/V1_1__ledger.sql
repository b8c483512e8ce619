-- Recorded acts that are not yet chained. The sealer moves them into the ledger in order.
create table ledger_pending (
  id bigint not null auto_increment primary key,
  round_number varchar(32) not null,
  act varchar(80) not null,
  subject varchar(120) not null,
  actor varchar(120) not null,
  facts longtext not null,
  openings longtext not null,
  recorded_at bigint not null
);
create index ledger_pending_round on ledger_pending (round_number, id);

-- The ledger: append-only.
create table ledger_entry (
  round_number varchar(32) not null,
  seq bigint not null,
  act varchar(80) not null,
  subject varchar(120) not null,
  actor varchar(120) not null,
  facts longtext not null,
  openings longtext not null,
  recorded_at bigint not null,
  prev_hash varchar(64) not null,
  hash varchar(64) not null,
  primary key (round_number, seq)
);
create index ledger_entry_subject on ledger_entry (round_number, subject);

-- One row, locked during chaining, so that two nodes never chain concurrently.
create table ledger_lock (id int not null primary key);
insert into ledger_lock (id) values (1);
