package org.cutline.caption;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Words that limit the use of a picture or tell editors something about it.
 *
 * @param kind what they say
 * @param text the words as printed, the evidence
 * @param range where they stand
 * @param about the countries or rivals that are out, or the source named; often empty
 * @param end when the limit ends, for an embargo and a time limit that say it, else null
 */
public record Restriction(Kind kind, String text, TextRange range, List<String> about, @Nullable LimitEnd end) {

	public Restriction {
		about = List.copyOf(about);
	}

	/** A restriction without an end. */
	public Restriction(Kind kind, String text, TextRange range, List<String> about) {
		this(kind, text, range, about, null);
	}

	/** The kinds of restriction and advisory. */
	public enum Kind {

		/** No advertising: {@code EDITORIAL USE ONLY}. */
		EDITORIAL_USE_ONLY,

		/** {@code NO SALES}, also {@code NO SALES IN JAPAN}. */
		NO_SALES,

		/** To be deleted after use: {@code NO ARCHIVES}. */
		NO_ARCHIVES,

		/** {@code ONE TIME USE ONLY}. */
		ONE_TIME_USE,

		/** {@code NOT FOR RESALE}. */
		NOT_FOR_RESALE,

		/** The credit is to be printed as it is given: {@code MANDATORY CREDIT}. */
		MANDATORY_CREDIT,

		/** Not for clients in a country, or not for a rival: {@code JAPAN OUT}. */
		COUNTRY_OUT,

		/** {@code NO MARKETING NO ADVERTISING CAMPAIGNS}. */
		NO_ADVERTISING,

		/** {@code NO COMMERCIAL USE}, {@code NO INTERNET}, {@code NO COVERS}. */
		NO_COMMERCIAL_USE,

		/** {@code THIS IMAGE WAS PROVIDED BY A THIRD PARTY}. */
		THIRD_PARTY,

		/** {@code DISTRIBUTED AS A SERVICE TO CLIENTS}. */
		SERVICE_TO_CLIENTS,

		/** {@code BEST QUALITY AVAILABLE}. */
		NO_ACCESS,

		/** Not after a day or some days: {@code NO USE AFTER 14 DAYS}. */
		TIME_LIMIT,

		/** Not before a time: {@code EMBARGOED UNTIL 0001 GMT 12 MARCH 2024}. */
		EMBARGO,

		/** {@code USE SUBJECT TO RESTRICTIONS}. */
		USE_SUBJECT_TO_RESTRICTIONS,

		/** A sentence that says what a handout may be used for. */
		HANDOUT_LICENCE,

		/** {@code GRAPHIC CONTENT}. */
		GRAPHIC_CONTENT,

		/** To be taken down everywhere: {@code MANDATORY KILL}. */
		KILL,

		/** Replaces an earlier caption: {@code CORRECTS CITY}. */
		CORRECTION,

		/** Sent again: {@code REPEATING epa12345678}. */
		REPEATING,

		/** {@code ATTENTION EDITORS}, {@code TPX IMAGES OF THE DAY}. */
		EDITORS_NOTE;

		/** Whether it limits use, as against telling editors something. */
		public boolean limitsUse() {
			return switch (this) {
				case GRAPHIC_CONTENT, CORRECTION, REPEATING, EDITORS_NOTE -> false;
				default -> true;
			};
		}

	}

}
