package org.cutline.metadata;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * One property of the field catalogue: its name, what it holds, and where it lives in
 * XMP, IIM and Exif.
 *
 * <p>
 * The catalogue is the data file {@code fields.tsv} beside this class; it follows the
 * IPTC Photo Metadata Standard 2025.1 and adds the IIM fields of the wire that the
 * standard left behind. There is exactly one instance for each id, so fields compare by
 * identity.
 */
public final class Field {

	private static final FieldCatalogue CATALOGUE = FieldCatalogue.load();

	public static final Field DESCRIPTION = of("description");

	public static final Field HEADLINE = of("headline");

	public static final Field TITLE = of("title");

	public static final Field PERSON_IN_IMAGE = of("personInImage");

	public static final Field KEYWORDS = of("keywords");

	public static final Field CREATOR = of("creator");

	public static final Field JOB_TITLE = of("jobTitle");

	public static final Field CREDIT_LINE = of("creditLine");

	public static final Field SOURCE = of("source");

	public static final Field COPYRIGHT_NOTICE = of("copyrightNotice");

	public static final Field DATE_CREATED = of("dateCreated");

	public static final Field SUBLOCATION = of("sublocation");

	public static final Field CITY = of("city");

	public static final Field PROVINCE_STATE = of("provinceState");

	public static final Field COUNTRY = of("country");

	public static final Field COUNTRY_CODE = of("countryCode");

	public static final Field LOCATION_SHOWN = of("locationShown");

	public static final Field EVENT = of("event");

	public static final Field INSTRUCTIONS = of("instructions");

	public static final Field USAGE_TERMS = of("usageTerms");

	public static final Field JOB_ID = of("jobId");

	public static final Field IMAGE_SUPPLIER_IMAGE_ID = of("imageSupplierImageId");

	public static final Field CAPTION_WRITER = of("captionWriter");

	public static final Field CATEGORY = of("category");

	public static final Field URGENCY = of("urgency");

	public static final Field ALT_TEXT = of("altText");

	public static final Field DIGITAL_SOURCE_TYPE = of("digitalSourceType");

	public static final Field DATA_MINING = of("dataMining");

	public static final Field RATING = of("rating");

	public static final Field WEB_STATEMENT = of("webStatement");

	private static final List<Field> ALL = CATALOGUE.fields();

	private final Entry entry;

	private final Map<Block, String> addresses = new EnumMap<>(Block.class);

	Field(Entry entry) {
		this.entry = entry;
		xmp().ifPresent((xmp) -> this.addresses.put(Block.XMP, xmp.toString()));
		iim().ifPresent((iim) -> this.addresses.put(Block.IIM, iim.toString()));
		exifTag().ifPresent((tag) -> this.addresses.put(Block.EXIF, tag.toString()));
	}

	/**
	 * The field with this id.
	 * @param id the IPTC name in lower camel case, as in {@code fields.tsv}
	 * @return the field
	 * @throws IllegalArgumentException if the catalogue has no such field
	 */
	public static Field of(String id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException("No such metadata field: " + id));
	}

	/**
	 * The field with this id, if the catalogue has it.
	 * @param id the IPTC name in lower camel case
	 * @return the field, or empty
	 */
	public static Optional<Field> find(String id) {
		return Optional.ofNullable(CATALOGUE.byId().get(id));
	}

	/**
	 * The field that is known by a name: its id, a name of the standard or of older
	 * programs, its XMP property ({@code photoshop:Credit} or {@code credit}) or its IIM
	 * dataset ({@code 2:110}); capital or small letters are the same.
	 * @param name the name
	 * @return the field, or empty
	 */
	public static Optional<Field> named(String name) {
		return Optional.ofNullable(CATALOGUE.byName().get(name.strip().toLowerCase(Locale.ROOT)));
	}

	/**
	 * Every field of the catalogue, in the order of its file.
	 * @return all fields
	 */
	public static List<Field> all() {
		return ALL;
	}

	/**
	 * The 28 fields a news desk edits daily, in the desk's order.
	 * @return the daily fields
	 */
	public static List<Field> daily() {
		return all().stream().filter(Field::isDaily).sorted(Comparator.comparingInt(Field::place)).toList();
	}

	/**
	 * The fields a desk's form shows, in its order: the daily fields that are not
	 * structures, with category and urgency of the wire.
	 * @return the form's fields
	 */
	public static List<Field> form() {
		return all().stream()
			.filter((field) -> field.place() > 0 && field.kind() != Kind.STRUCTURE)
			.sorted(Comparator.comparingInt(Field::place))
			.toList();
	}

	/**
	 * The name of this field in code, files and addresses, such as {@code creditLine}.
	 * @return the id
	 */
	public String id() {
		return this.entry.id();
	}

	public Kind kind() {
		return this.entry.kind();
	}

	/**
	 * What the structures of this field are made of, if it holds structures.
	 * @return the structure, or empty
	 */
	public Optional<Structure> structure() {
		return Optional.ofNullable(this.entry.structure());
	}

	/**
	 * How this field is treated when a file is written.
	 * @return in step, when edited, or never
	 */
	public Keeping keeping() {
		return this.entry.keeping();
	}

	/**
	 * Other names this field is understood by, beside its id and its homes.
	 * @return the names
	 */
	public List<String> otherNames() {
		return this.entry.otherNames();
	}

	/**
	 * Whether this is one of the 28 fields a news desk edits daily.
	 * @return true for a daily field
	 */
	public boolean isDaily() {
		return this.entry.daily();
	}

	/**
	 * The place on the desk's form, from 1, or 0 for a field the form does not show.
	 * @return the place
	 */
	public int place() {
		return this.entry.place();
	}

	/**
	 * The group of the form that it belongs to.
	 * @return the group
	 */
	public FieldGroup group() {
		return this.entry.group();
	}

	/**
	 * Whether an editor can change it here: structures and what belongs to the sender are
	 * shown and kept.
	 * @return true if it takes a new value
	 */
	public boolean isEditable() {
		return kind() != Kind.STRUCTURE && keeping() != Keeping.READ_ONLY;
	}

	public Optional<XmpName> xmp() {
		return Optional.ofNullable(this.entry.xmp());
	}

	public Optional<IimHome> iim() {
		return Optional.ofNullable(this.entry.iim());
	}

	/**
	 * How many octets of UTF-8 a text of this field may have so that IIM takes it whole;
	 * where the dataset repeats, each text of a list.
	 * @return octets, or empty for a date and for a field that IIM has no home for
	 */
	public OptionalInt roomInIim() {
		IimHome home = this.entry.iim();
		return (home == null || kind() == Kind.DATE) ? OptionalInt.empty()
				: OptionalInt.of(home.maxOctets() - IimFields.toWire(home.number(), "").length());
	}

	/**
	 * The Exif tag that says the same, where there is one (270, 315, 33432 and others).
	 * @return the tag number, or empty
	 */
	public Optional<Integer> exifTag() {
		return Optional.ofNullable(this.entry.exifTag());
	}

	/**
	 * The field's name for people.
	 * @param locale Spanish for the Spanish label; any other language gets English
	 * @return the label
	 */
	public String label(Locale locale) {
		return locale.getLanguage().equals("es") ? this.entry.spanish() : this.entry.english();
	}

	@Override
	public String toString() {
		return id();
	}

	/**
	 * What a field holds.
	 */
	public enum Kind {

		/** One text. */
		TEXT,

		/** One text in one or more languages (an XMP language alternative). */
		LANGUAGES,

		/** Several texts, their order of no meaning. */
		BAG,

		/** Several texts in order. */
		SEQ,

		/** A date, with or without time and zone; see {@link PhotoDate}. */
		DATE,

		/** A term of a vocabulary or an address, stored as a URI. */
		URI,

		/** A whole number, kept as text. */
		INTEGER,

		/** One or several structures, such as a location. */
		STRUCTURE;

		/**
		 * Whether a field of this kind holds several values.
		 * @return true for bags and sequences
		 */
		public boolean isList() {
			return this == BAG || this == SEQ;
		}

	}

	/**
	 * How a field is treated when a file is written.
	 */
	public enum Keeping {

		/** Every block that has a home for it says it. */
		IN_STEP,

		/** Each block keeps what it says, unless the field is edited. */
		WHEN_EDITED,

		/** It belongs to the sender and is never changed. */
		READ_ONLY

	}

	/**
	 * The name of an XMP property.
	 *
	 * @param namespace the namespace's address
	 * @param prefix the usual prefix
	 * @param name the local name
	 */
	public record XmpName(String namespace, String prefix, String name) {

		@Override
		public String toString() {
			return this.prefix + ":" + this.name;
		}

	}

	/**
	 * The IIM dataset of a field (IPTC-NAA IIM 4.2).
	 *
	 * @param record the record, 2 for everything editorial
	 * @param number the dataset, such as 120 for the caption
	 * @param time the dataset of the time that goes with a date, or 0
	 * @param maxOctets how many octets (not characters) IIM allows
	 * @param repeatable whether each value of a list has a dataset of its own
	 */
	public record IimHome(int record, int number, int time, int maxOctets, boolean repeatable) {

		@Override
		public String toString() {
			return "%d:%02d".formatted(this.record, this.number);
		}

	}

	/**
	 * Where a block holds this field, as {@link SourceValue#address()} says it.
	 * @param block XMP, IIM or Exif
	 * @return the address, empty if the block has no home for the field
	 */
	String address(Block block) {
		return this.addresses.getOrDefault(block, "");
	}

	record Entry(String id, Kind kind, @Nullable Structure structure, int place, boolean daily, FieldGroup group,
			Keeping keeping, @Nullable XmpName xmp, @Nullable IimHome iim, @Nullable Integer exifTag, String english,
			String spanish, List<String> otherNames) {
	}

}
