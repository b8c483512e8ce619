-- Who recommended the person; null in sets that were frozen before it counted for anything.
alter table frozen_file add column unit varchar(30);
alter table frozen_file add column unit_kind varchar(30);
