-- One row per round: locked while a number is assigned, a nomination is settled or the list is closed.
create table nomination_counter (
  round_number varchar(20) not null primary key,
  last_number int not null,
  closed_at bigint
);

create table nomination (
  number varchar(24) not null primary key,
  round_number varchar(20) not null,
  status varchar(30) not null,
  channel varchar(20) not null,
  name varchar(80) not null,
  id_fingerprint varchar(64) not null,
  -- The fingerprint; for a rejected or withdrawn file, followed by its number, so that the person can be nominated again.
  person_key varchar(90) not null,
  phone_fingerprint varchar(64) not null,
  employer varchar(200) not null,
  employer_kind varchar(30) not null,
  person_kind varchar(30) not null,
  industry varchar(40) not null,
  job_type varchar(40) not null,
  post varchar(100) not null,
  frontline boolean not null,
  migrant_worker boolean not null,
  summary varchar(2000) not null,
  skills varchar(1000) not null,
  unit_code varchar(30) not null,
  submitter_unit varchar(30),
  grassroots_unit varchar(30),
  employer_union varchar(30),
  unit_rank int,
  unit_agreed_at bigint,
  received_at bigint not null,
  changed_at bigint not null,
  settled_at bigint,
  lot int,
  revision int not null,
  lock_version int not null,
  constraint nomination_one_file_a_person unique (round_number, person_key),
  constraint nomination_rank_once unique (round_number, unit_code, unit_rank)
);
create index nomination_status on nomination (round_number, status);
create index nomination_unit on nomination (round_number, unit_code, status);

-- The submitted form; each correction is a new revision.
create table nomination_form (
  number varchar(24) not null,
  revision int not null,
  person_encrypted longtext not null,
  content longtext not null,
  written_at bigint not null,
  written_by varchar(120) not null,
  primary key (number, revision),
  constraint nomination_form_file foreign key (number) references nomination (number)
);

create table nomination_cosigner (
  number varchar(24) not null,
  revision int not null,
  seq int not null,
  name_encrypted varchar(500) not null,
  phone_encrypted varchar(500) not null,
  phone_fingerprint varchar(64) not null,
  primary key (number, revision, seq),
  constraint nomination_cosigner_once unique (number, revision, phone_fingerprint),
  constraint nomination_cosigner_form foreign key (number, revision) references nomination_form (number, revision)
);

-- The sources of a nomination: the first one created the file, further ones were merged into it.
create table nomination_source (
  number varchar(24) not null,
  seq int not null,
  round_number varchar(20) not null,
  request_key varchar(80) not null,
  channel varchar(20) not null,
  unit_code varchar(30) not null,
  submitter_unit varchar(30),
  recommender varchar(200) not null,
  actor varchar(120) not null,
  received_at bigint not null,
  primary key (number, seq),
  constraint nomination_source_once unique (round_number, request_key),
  constraint nomination_source_file foreign key (number) references nomination (number)
);
create index nomination_source_unit on nomination_source (round_number, unit_code);

-- The form of each merged source as submitted. The personal data of the nominee and the co-signers are encrypted.
create table nomination_source_form (
  number varchar(24) not null,
  seq int not null,
  people_encrypted longtext not null,
  content longtext not null,
  primary key (number, seq)
);

-- Append-only. No foreign key: an audit is stored before its nomination is updated, so two concurrent audits would share the
-- lock on the nomination's row and then deadlock.
create table nomination_audit (
  id bigint not null auto_increment primary key,
  number varchar(24) not null,
  level varchar(20) not null,
  decision varchar(30) not null,
  reason varchar(1000) not null,
  unit_rank int,
  actor varchar(120) not null,
  decided_at bigint not null
);
create index nomination_audit_number on nomination_audit (number, id);

create table nomination_attachment (
  id varchar(36) not null primary key,
  number varchar(24) not null,
  kind varchar(20) not null,
  file_name varchar(200) not null,
  media_type varchar(60) not null,
  byte_size int not null,
  sha256 varchar(64) not null,
  content longblob not null,
  added_at bigint not null,
  added_by varchar(120) not null,
  constraint nomination_attachment_file foreign key (number) references nomination (number)
);
create index nomination_attachment_number on nomination_attachment (number);

create table earlier_winner (
  id_fingerprint varchar(64) not null primary key,
  edition int not null
);

create table unit_shortfall (
  round_number varchar(20) not null,
  unit_code varchar(30) not null,
  minimum int not null,
  nominated int not null,
  explanation varchar(1000),
  explained_by varchar(120),
  explained_at bigint,
  waived boolean not null,
  decision_reason varchar(1000),
  decided_by varchar(120),
  decided_at bigint,
  primary key (round_number, unit_code)
);

create table shortlist (
  round_number varchar(20) not null primary key,
  seed varchar(64) not null,
  drawn_at bigint not null,
  proposed_at bigint,
  confirmed_at bigint,
  confirmed_by varchar(120)
);

create table shortlist_entry (
  round_number varchar(20) not null,
  number varchar(24) not null,
  basis varchar(20) not null,
  primary key (round_number, number),
  constraint shortlist_entry_list foreign key (round_number) references shortlist (round_number)
);
