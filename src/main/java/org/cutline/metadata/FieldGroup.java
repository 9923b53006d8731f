package org.cutline.metadata;

import java.util.List;
import java.util.Locale;

/**
 * Fields that belong together on the desk's form, such as those that say when and where
 * the picture was taken.
 *
 * @param id its name in {@code fields.tsv}, such as {@code taken}
 * @param english its label in English
 * @param spanish its label in Spanish
 */
public record FieldGroup(String id, String english, String spanish) {

	/**
	 * The groups of the form, in the desk's order.
	 * @return every group that has fields on the form
	 */
	public static List<FieldGroup> ofForm() {
		return Field.form().stream().map(Field::group).distinct().toList();
	}

	/**
	 * The group's name for people.
	 * @param locale Spanish for the Spanish label; any other language gets English
	 * @return the label
	 */
	public String label(Locale locale) {
		return locale.getLanguage().equals("es") ? this.spanish : this.english;
	}

}
