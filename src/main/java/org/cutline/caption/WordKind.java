package org.cutline.caption;

/** What a word may be where a caption speaks of persons; a word can be several. */
enum WordKind {

	/** An office or occupation of one person: {@code minister}, {@code goalkeeper}. */
	ROLE,

	/** Those of several: {@code ministers}. */
	ROLES,

	/** A role that may stand before a single name: {@code Pope}, {@code Queen}. */
	TITLE,

	/** What belongs to a role: {@code prime}, {@code former}, {@code electo}. */
	MOD,

	/** A form of address: {@code Mr}, {@code doña}. */
	HONOR,

	/** How one is related to another: {@code wife}. */
	KIN,

	/** What persons do: {@code waves}, {@code saluda}. */
	VERB,

	/** A venue, body, event or object. */
	THING,

	/** What a place's name begins with: {@code San}, {@code New}. */
	PLACEFIRST,

	/** What makes capitalised words a team: {@code Lakers}. */
	TEAM,

	/** A participle before {@code by} whose doer is there: {@code flanked}. */
	JOINED,

	/** A participle before {@code by} whose doer made a thing: {@code designed}. */
	MADE,

	/** What shows a person, before {@code of}: {@code photo}. */
	SHOWN,

	/** What is there together with a person, before {@code of}: {@code hand}. */
	HEAD,

	/** Behind it persons are only talked about: {@code that}, {@code según}. */
	BACKGROUND,

	/** Behind it {@code against} and {@code for} name who is not there. */
	PROTEST,

	/** A person known by one name. */
	MONO,

	/** A given name. */
	GIVEN,

	/** A given name that is a place or a common word as well. */
	MAYGIVEN,

	/** A family name that stands first. */
	FIRSTFAMILY,

	/** A common family name. */
	FAMILY,

	/** A family name that is a common word as well. */
	MAYFAMILY,

	/** A word for people of a country. */
	DEMONYM,

	/** A small word of grammar. */
	FUNCTION,

	/** A preposition before a place or a time. */
	BEFORE,

	/** A small word inside a name: {@code van}. */
	PARTICLE,

	/** A small word inside a title: {@code of}. */
	CONNECTOR,

	/** A month or a weekday. */
	CALENDAR,

	/** A word in no person's name. */
	NOTNAME,

	/** A word behind the name of a venue. */
	VENUEWORD,

	/** What the name of a known place or agency begins with. */
	KNOWN;

	final int bit = 1 << ordinal();

}
