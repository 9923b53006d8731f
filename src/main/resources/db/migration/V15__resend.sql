-- What makes a photo's picture, digested, so that the same pixels are found under other
-- words. Null if it is not known yet or the format is not taken apart.
alter table photo add column picture_digest varchar(64);
create index photo_picture on photo (picture_digest, id);

-- For the contact sheet: 1 while a resend waits for a decision; 1 while another photo
-- stands for it, so that the sheet leaves it out; and the first photo of the moment that it
-- shows, which for most is itself.
alter table photo add column resend_open integer default 0 not null;
alter table photo add column away integer default 0 not null;
alter table photo add column moment bigint;
update photo set moment = id;
drop index photo_place;
create index photo_place on photo (id, state, errors, warnings, conflicts, resend_open, away, moment);
create index photo_moment on photo (moment, id, state, errors, warnings, conflicts, resend_open, away);

-- By what a photo's likes are found without reading every photo: its likeness in four
-- bands of 16 bits, its time by the camera's clock and, if the zone is known, by the
-- world's, and for pool photos what is photographed.
create table photo_look (
	photo_id bigint not null primary key references photo (id),
	likeness bigint,
	width integer not null,
	height integer not null,
	band_1 integer,
	band_2 integer,
	band_3 integer,
	band_4 integer,
	taken_local timestamp,
	taken_at timestamp with time zone,
	pool_scene varchar(250),
	agency varchar(200) not null
);
create index photo_look_band_1 on photo_look (band_1, photo_id);
create index photo_look_band_2 on photo_look (band_2, photo_id);
create index photo_look_band_3 on photo_look (band_3, photo_id);
create index photo_look_band_4 on photo_look (band_4, photo_id);
create index photo_look_local on photo_look (taken_local, photo_id);
create index photo_look_at on photo_look (taken_at, photo_id);

-- Photos whose picture was on the desk before, under other words, and what was decided. The
-- two editions are those of the first photo before and after its fields were taken over.
create table resend (
	photo_id bigint not null primary key references photo (id),
	first_id bigint not null references photo (id),
	found_by varchar(12) not null,
	found_at timestamp with time zone not null,
	decision varchar(12),
	decided_at timestamp with time zone,
	decided_by bigint references person (id),
	first_before integer,
	first_after integer
);
create index resend_first on resend (first_id, photo_id);
