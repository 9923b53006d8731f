package org.cutline.stylebook;

/** The fields of a photo that rules look at and fixes write, by their ids. */
public enum FactField {

	HEADLINE("headline"), CREATORS("creators"), JOB_TITLE("jobTitle"), CREDIT_LINE("creditLine"), SOURCE("source"),
	INSTRUCTIONS("instructions"), DATE_CREATED("dateCreated"), CITY("city"), SUBLOCATION("sublocation"),
	PROVINCE_STATE("provinceState"), COUNTRY("country"), COUNTRY_CODE("countryCode"), PERSONS_SHOWN("personsShown"),
	ALT_TEXT("altText"), DIGITAL_SOURCE_TYPE("digitalSourceType"), KEYWORDS("keywords"),
	CAPTION_WRITER("captionWriter");

	private final String id;

	FactField(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

	/** The id of the metadata property that holds it, after the IPTC standard. */
	public String property() {
		return switch (this) {
			case CREATORS -> "creator";
			case PERSONS_SHOWN -> "personInImage";
			default -> this.id;
		};
	}

}
