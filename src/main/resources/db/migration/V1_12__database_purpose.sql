-- At most one row: the purpose of this database, OFFICE or REHEARSAL, which the first start stores.
create table database_purpose (
  id      int         not null primary key,
  purpose varchar(20) not null
);
