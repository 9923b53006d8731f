package org.cutline.caption;

import java.util.List;

/**
 * Words that limit the use of a picture or tell editors something about it.
 *
 * @param kind what they say
 * @param text the words as printed, the evidence
 * @param range where they stand
 * @param about the countries or rivals that are out, or the source named; often empty
 */
public record Restriction(Kind kind, String text, TextRange range, List<String> about) {

	public Restriction {
		about = List.copyOf(about);
	}

	/** The kinds of restriction and advisory. */
	public enum Kind {

		EDITORIAL_USE_ONLY, NO_SALES, NO_ARCHIVES, ONE_TIME_USE, NOT_FOR_RESALE, MANDATORY_CREDIT, COUNTRY_OUT,
		NO_ADVERTISING, NO_COMMERCIAL_USE, THIRD_PARTY, SERVICE_TO_CLIENTS, NO_ACCESS, TIME_LIMIT, EMBARGO,
		USE_SUBJECT_TO_RESTRICTIONS, GRAPHIC_CONTENT, KILL, CORRECTION, REPEATING, EDITORS_NOTE;

		/** Whether it limits use, as against telling editors something. */
		public boolean limitsUse() {
			return switch (this) {
				case GRAPHIC_CONTENT, CORRECTION, REPEATING, EDITORS_NOTE -> false;
				default -> true;
			};
		}

	}

}
