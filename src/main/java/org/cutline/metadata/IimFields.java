package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the datasets of an IIM block say about the fields of the catalogue, and how a
 * field's value is written as datasets.
 */
final class IimFields {

	private static final int INTELLECTUAL_GENRE = 4;

	private static final int SUBJECT_REFERENCE = 12;

	private static final List<Field> FIELDS = Field.all().stream().filter((field) -> field.iim().isPresent()).toList();

	private IimFields() {
	}

	static Map<Field, FieldValue> read(Iim iim, IimDecoder decoder) {
		Map<Field, FieldValue> values = new LinkedHashMap<>();
		if (iim.datasets().isEmpty()) {
			return values;
		}
		for (Field field : FIELDS) {
			FieldValue value = value(field, field.iim().orElseThrow(), iim, decoder);
			if (!value.isEmpty()) {
				values.put(field, value);
			}
		}
		return values;
	}

	private static FieldValue value(Field field, Field.IimHome home, Iim iim, IimDecoder decoder) {
		List<String> texts = texts(iim, home.record(), home.number(), decoder);
		if (texts.isEmpty()) {
			return FieldValue.EMPTY;
		}
		if (field.kind().isList()) {
			return FieldValue.of(texts);
		}
		if (field.kind() == Field.Kind.DATE) {
			List<String> times = (home.time() == 0) ? List.of() : texts(iim, home.record(), home.time(), decoder);
			return FieldValue.of(date(texts.getLast(), times.isEmpty() ? "" : times.getLast()));
		}
		return FieldValue.of(home.repeatable() ? String.join("; ", texts) : texts.getLast());
	}

	private static List<String> texts(Iim iim, int record, int number, IimDecoder decoder) {
		List<String> texts = new ArrayList<>();
		for (Iim.Dataset dataset : iim.datasets()) {
			if (dataset.is(record, number)) {
				String text = Texts.withLineFeeds(decoder.decode(dataset.octets()));
				texts.add(fromWire(number, text));
			}
		}
		texts.removeIf(String::isBlank);
		return texts;
	}

	/**
	 * Subject references and object attributes carry a code and a name: IPR:code:name.
	 */
	private static String fromWire(int number, String text) {
		if (number != SUBJECT_REFERENCE && number != INTELLECTUAL_GENRE) {
			return text;
		}
		String[] parts = text.split(":", -1);
		return (parts.length > 1) ? parts[1] : text;
	}

	private static String date(String date, String time) {
		String digits = time.replace(":", "").strip();
		return PhotoDate.parse(date.strip() + digits)
			.or(() -> PhotoDate.parse(date))
			.map(PhotoDate::toString)
			.orElse(date.strip());
	}

	/**
	 * The datasets that say a value, each cut to what IIM allows.
	 * @param field a field with an IIM home
	 * @param value the value
	 * @return the datasets, none for an empty value
	 */
	static List<Iim.Dataset> datasets(Field field, FieldValue value) {
		Field.IimHome home = field.iim().orElseThrow();
		if (value.isEmpty()) {
			return List.of();
		}
		if (field.kind() == Field.Kind.DATE) {
			return dates(home, value.text());
		}
		List<String> texts = field.kind().isList() ? value.texts() : List.of(value.text());
		return texts.stream().map((text) -> dataset(home, toWire(home.number(), text))).toList();
	}

	private static Iim.Dataset dataset(Field.IimHome home, String text) {
		String whole = Texts.withoutTrailing(text);
		return new Iim.Dataset(home.record(), home.number(), Texts.utf8(Texts.cut(whole, home.maxOctets())));
	}

	/**
	 * A text as the dataset takes it: two of them want a code before it.
	 */
	static String toWire(int number, String text) {
		return switch (number) {
			case SUBJECT_REFERENCE -> "IPTC:" + text;
			case INTELLECTUAL_GENRE -> "000:" + text;
			default -> text;
		};
	}

	/** IIM has no time without a zone (2:60 is HHMMSS±HHMM), and none is invented. */
	private static List<Iim.Dataset> dates(Field.IimHome home, String text) {
		Optional<PhotoDate> parsed = PhotoDate.parse(text);
		if (parsed.isEmpty()) {
			return List.of();
		}
		PhotoDate date = parsed.get();
		List<Iim.Dataset> datasets = new ArrayList<>();
		datasets.add(ascii(home, home.number(), "%04d%02d%02d".formatted(date.year(), date.month(), date.day())));
		LocalTime time = date.time();
		if (time != null && date.offset() != null && home.time() != 0) {
			String written = date.toString();
			String zone = written.substring(written.length() - 6).replace(":", "");
			datasets.add(ascii(home, home.time(),
					"%02d%02d%02d%s".formatted(time.getHour(), time.getMinute(), time.getSecond(), zone)));
		}
		return datasets;
	}

	private static Iim.Dataset ascii(Field.IimHome home, int number, String text) {
		return new Iim.Dataset(home.record(), number, text.getBytes(StandardCharsets.US_ASCII));
	}

}
