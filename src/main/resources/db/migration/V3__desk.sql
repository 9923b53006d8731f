-- What somebody has typed and not saved yet, one draft for each photo and person.
create table draft (
	photo_id bigint not null references photo (id),
	person_id bigint not null references person (id),
	base_edition integer not null,
	edits text not null,
	saved_at timestamp with time zone not null,
	primary key (photo_id, person_id)
);
