-- In which order an expert meets the files: drawn by lot, a file that comes later at the end.
alter table review_assignment add column place int default 0 not null;
