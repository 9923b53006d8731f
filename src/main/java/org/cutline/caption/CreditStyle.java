package org.cutline.caption;

/**
 * How a house writes a credit line.
 *
 * @param form the form
 * @param nameCase the case of the photographer's name
 */
public record CreditStyle(CreditForm form, NameCase nameCase) {

	/** The case in which a house prints a photographer's name. */
	public enum NameCase {

		/** As it is printed. */
		AS_IS,

		/** {@code EUGENE HOSHIKO}. */
		CAPITALS,

		/** {@code Eugene Hoshiko}. */
		NATURAL

	}

	public static CreditStyle of(CreditForm form) {
		return new CreditStyle(form, NameCase.AS_IS);
	}

}
