-- A mark whose expert turned out to be bound to the nominee is void: it stays, and counts nowhere.
alter table review_mark add column voided_at bigint;
alter table review_mark add column voided_by varchar(120);
alter table review_mark add column void_reason varchar(500);

-- A discussion of marks of which one is void does not count, and stays beside the next one.
alter table review_discussion add column serial int default 1 not null;
alter table review_discussion add column id varchar(60) default '' not null;
update review_discussion set id = concat(file_number, '/1');
alter table review_discussion drop primary key;
alter table review_discussion add primary key (id);
create index review_discussion_file on review_discussion (file_number);
