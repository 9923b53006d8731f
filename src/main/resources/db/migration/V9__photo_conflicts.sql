-- Where a photo's blocks disagree and nobody has decided yet, by an edit or by approving it:
-- how many fields, and which, each between two blanks.
alter table photo add column conflicts integer default 0 not null;
alter table photo add column conflict_fields varchar(4000) default '' not null;

-- All that counting and paging need, so that they never read the wide rows.
drop index photo_place;
create index photo_place on photo (id, state, errors, warnings, conflicts);
