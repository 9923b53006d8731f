-- What the cleaners made of a photo's file when it came, and as each of its editions
-- showed it; apart from what the file says.
alter table photo add column cleaning text;
alter table photo_revision add column cleaning text;

-- The cleaners that a chief has switched off, or on again.
create table cleaner_choice (
	cleaner_id varchar(60) not null primary key,
	used boolean not null,
	at timestamp with time zone not null,
	person_id bigint references person (id)
);
