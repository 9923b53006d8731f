package org.cutline.metadata;

import java.util.Locale;

/**
 * A value that a field takes from a vocabulary.
 *
 * @param value as it is stored: an address or a code
 * @param english what it means, in English
 * @param spanish in Spanish
 * @param otherCode another code it is understood by, such as the two letters of a
 * country, or empty
 * @param retired whether it is understood, but not offered any more
 * @param generated whether it says that a trained algorithm made the picture, in whole or
 * part
 */
public record Term(String value, String english, String spanish, String otherCode, boolean retired, boolean generated) {

	/**
	 * What it means.
	 * @param locale Spanish for the Spanish label; any other language gets English
	 * @return the label
	 */
	public String label(Locale locale) {
		return locale.getLanguage().equals("es") ? this.spanish : this.english;
	}

	/**
	 * The value without the address of its vocabulary.
	 * @return such as {@code digitalCapture} or {@code JPN}
	 */
	public String code() {
		return this.value.substring(this.value.lastIndexOf('/') + 1);
	}

	boolean isCalled(String name) {
		return name.equalsIgnoreCase(this.value) || name.equalsIgnoreCase(code())
				|| !this.otherCode.isEmpty() && name.equalsIgnoreCase(this.otherCode);
	}

}
