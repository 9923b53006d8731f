package org.cutline.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Names;
import org.cutline.caption.ParsedCaption;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/**
 * What tells whose picture a photo is: the names of agencies in its caption and fields,
 * the surest first, and its photographers. House styles and mappings are chosen by it.
 *
 * @param signs at most one for each place
 * @param photographers the by-lines of its Creator field
 */
public record AgencySigns(List<Sign> signs, List<String> photographers) {

	public AgencySigns {
		signs = List.copyOf(signs);
		photographers = List.copyOf(photographers);
	}

	/**
	 * Looks for agencies.
	 * @param caption the caption, read
	 * @param said what each field says
	 * @return what was found; none for a photo that names nobody
	 */
	public static AgencySigns of(ParsedCaption caption, Function<Field, FieldValue> said) {
		List<Sign> signs = new ArrayList<>();
		caption.credit()
			.filter((credit) -> !credit.agencyName().isEmpty())
			.ifPresent((credit) -> signs.add(new Sign(Place.CAPTION, credit.text(), key(credit.agencyName()))));
		for (Place place : List.of(Place.CREDIT_LINE, Place.SOURCE, Place.COPYRIGHT, Place.JOB_TITLE)) {
			String text = said.apply(place.field()).text().strip();
			if (!text.isEmpty()) {
				signs.add(new Sign(place, text, keys(text)));
			}
		}
		List<String> passedOn = caption.credit().stream().flatMap(AgencySigns::partners).toList();
		if (!passedOn.isEmpty()) {
			signs.add(new Sign(Place.PARTNER, String.join(", ", passedOn), keys(passedOn.stream())));
		}
		return new AgencySigns(signs, said.apply(Field.CREATOR).texts());
	}

	/**
	 * What was found in one place.
	 * @param place the place
	 * @return the sign, or empty
	 */
	public Optional<Sign> at(Place place) {
		return this.signs.stream().filter((sign) -> sign.place() == place).findFirst();
	}

	/**
	 * Whether a photographer took it, capitals and accents aside.
	 * @param name the name
	 * @return true if the Creator field names them
	 */
	public boolean isBy(String name) {
		return this.photographers.stream().anyMatch((each) -> Names.same(each, name));
	}

	private static Stream<String> partners(CreditLine credit) {
		return credit.chain().stream().map(CreditLine.Part::name).filter((name) -> !name.equals(credit.agencyName()));
	}

	private static Set<String> keys(String text) {
		CreditLine credit = CreditLine.parse(text);
		return keys(Stream.concat(Stream.of(text), Stream.ofNullable(credit).map(CreditLine::agencyName)));
	}

	private static Set<String> key(String name) {
		return keys(Stream.of(name));
	}

	private static Set<String> keys(Stream<String> names) {
		Set<String> keys = new LinkedHashSet<>();
		names.map(Names::key).filter((key) -> !key.isEmpty()).forEach(keys::add);
		return keys;
	}

	/** Where an agency may be named, the surest place first. */
	public enum Place {

		/** In the credit line that the caption ends with. */
		CAPTION(Field.DESCRIPTION),

		/** In the Credit line field. */
		CREDIT_LINE(Field.CREDIT_LINE),

		/** In the Source field. */
		SOURCE(Field.SOURCE),

		/** Among the words of the copyright notice. */
		COPYRIGHT(Field.COPYRIGHT_NOTICE),

		/** Among the words of the creator's job title. */
		JOB_TITLE(Field.JOB_TITLE),

		/** In the caption's credit line, as one who passed the picture on. */
		PARTNER(Field.DESCRIPTION);

		private final Field field;

		Place(Field field) {
			this.field = field;
		}

		public Field field() {
			return this.field;
		}

		/** Whether an agency is one word among others there, rather than the whole. */
		public boolean isSentence() {
			return this == COPYRIGHT || this == JOB_TITLE;
		}

	}

	/**
	 * An agency's name in one place.
	 *
	 * @param place where
	 * @param text what stands there
	 * @param keys what it may be the name of, as {@link Names#key}
	 */
	public record Sign(Place place, String text, Set<String> keys) {

		/**
		 * Whether it names an agency.
		 * @param agency the agency, as somebody wrote it
		 * @return true if it does, capitals and accents aside
		 */
		public boolean names(String agency) {
			return this.keys.contains(Names.key(agency))
					|| (this.place.isSentence() && Names.mentions(this.text, agency));
		}

	}

}
