-- Under which secret the experts of a round are numbered in what is frozen; never published.
create table review_pseudonym_secret (
  id varchar(20) not null primary key,
  secret varchar(64) not null
);
