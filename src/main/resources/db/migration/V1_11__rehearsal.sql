-- Written in the profile rehearsal only.
create table rehearsal_clock (
  id       int    not null primary key,
  ahead_ms bigint not null
);

create table rehearsal_act (
  round_number varchar(20) not null,
  act          varchar(60) not null,
  done_at      bigint      not null,
  primary key (round_number, act)
);
