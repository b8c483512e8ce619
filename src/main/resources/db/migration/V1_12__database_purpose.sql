-- At most one row: what this database is for, OFFICE or REHEARSAL, as the first start decided.
create table database_purpose (
  id      int         not null primary key,
  purpose varchar(20) not null
);
