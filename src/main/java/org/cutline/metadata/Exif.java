package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What an Exif block says about the catalogue's fields and about the shot.
 */
final class Exif {

	static final int DESCRIPTION = 0x010E;

	static final int ARTIST = 0x013B;

	static final int COPYRIGHT = 0x8298;

	private static final int ORIENTATION = 0x0112;

	private static final int DATE_TAKEN = 0x9003;

	private static final int OFFSET_TAKEN = 0x9011;

	private static final int FRACTION_TAKEN = 0x9291;

	private static final int USER_COMMENT = 0x9286;

	/**
	 * Thousands of entries may share one long value: what is shown of each is limited.
	 */
	private static final int MAX_SHOWN = 2_000;

	private static final List<Field> FIELDS = Field.all()
		.stream()
		.filter((field) -> field.exifTag().isPresent())
		.toList();

	private final Tiff tiff;

	Exif(Tiff tiff) {
		this.tiff = tiff;
	}

	Map<Field, FieldValue> fields() {
		Map<Field, FieldValue> values = new LinkedHashMap<>();
		for (Field field : FIELDS) {
			FieldValue value = value(field, field.exifTag().orElseThrow());
			if (!value.isEmpty()) {
				values.put(field, value);
			}
		}
		return values;
	}

	private FieldValue value(Field field, int tag) {
		if (field.kind() == Field.Kind.DATE) {
			return taken().map((date) -> FieldValue.of(date.toString())).orElse(FieldValue.EMPTY);
		}
		Optional<Tiff.Entry> entry = this.tiff.find("IFD0", tag).or(() -> this.tiff.find("ExifIFD", tag));
		if (field.kind() == Field.Kind.INTEGER) {
			return entry.map((found) -> FieldValue.of(Long.toString(this.tiff.number(found, 0))))
				.orElse(FieldValue.EMPTY);
		}
		String text = entry.map(this::text).orElse("");
		if (Names.isCameraFiller(text)) {
			return FieldValue.EMPTY;
		}
		return field.kind().isList() ? FieldValue.of(Arrays.stream(text.split(";")).map(String::strip).toList())
				: FieldValue.of(text);
	}

	/**
	 * When the shutter opened (tags 36867, 37521 and 36881).
	 * @return the date as precise as it is written, or empty
	 */
	Optional<PhotoDate> taken() {
		String date = exifText(DATE_TAKEN);
		String fraction = exifText(FRACTION_TAKEN).strip();
		String offset = exifText(OFFSET_TAKEN).strip();
		boolean exact = date.strip().length() == 19 && !fraction.isEmpty() && fraction.matches("\\d{1,9}");
		String time = date.strip() + (exact ? "." + fraction : "");
		return PhotoDate.parse(time + offset).or(() -> PhotoDate.parse(time)).or(() -> PhotoDate.parse(date));
	}

	@Nullable CaptureTime captureTime() {
		return taken().filter((date) -> date.time() != null && date.date().isPresent())
			.map((date) -> new CaptureTime(date.date().orElseThrow().atTime(Objects.requireNonNull(date.time())),
					date.offset()))
			.orElse(null);
	}

	private String exifText(int tag) {
		return this.tiff.find("ExifIFD", tag).map(this::text).orElse("");
	}

	int orientation() {
		long orientation = this.tiff.find("IFD0", ORIENTATION).map((entry) -> this.tiff.number(entry, 0)).orElse(1L);
		return (orientation >= 1 && orientation <= 8) ? (int) orientation : 1;
	}

	boolean hasGps() {
		return this.tiff.find("GPS", 2).isPresent() || this.tiff.find("GPS", 4).isPresent();
	}

	/**
	 * The text of an entry: UTF-8 if it is valid, else Windows-1252; parts separated by
	 * NUL, as of Copyright, on lines of their own.
	 * @param entry the entry
	 * @return the text
	 */
	String text(Tiff.Entry entry) {
		return text(entry, Limits.EXIF_TEXT_OCTETS);
	}

	private String text(Tiff.Entry entry, int limit) {
		String text = Texts.withLineFeeds(Texts.utf8OrWindows(this.tiff.bytes(entry, limit)));
		int end = text.indexOf('\0');
		if (end < 0 || end == text.length() - 1) {
			return Texts.withoutTrailing(text);
		}
		return Arrays.stream(text.split("\0"))
			.map(Texts::withoutTrailing)
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining("\n"));
	}

	/**
	 * The octets of an entry's value.
	 * @param number the number of the entry in {@link #embedded()}
	 * @return its octets, or as many as are shown
	 */
	byte[] octets(int number) {
		return this.tiff.bytes(entries().skip(number).findFirst().orElseThrow(), Limits.RAW_OCTETS);
	}

	private Stream<Tiff.Entry> entries() {
		return this.tiff.directories().stream().flatMap((directory) -> directory.entries().stream());
	}

	EmbeddedBlock embedded() {
		List<EmbeddedEntry> entries = entries()
			.map((entry) -> new EmbeddedEntry(entry.directory() + "/" + entry.tag(), Names.exif(entry), shown(entry),
					Math.clamp(entry.size(), 0, this.tiff.octets().size())))
			.toList();
		return new EmbeddedBlock(Block.EXIF, "Exif", entries);
	}

	private String shown(Tiff.Entry entry) {
		if (entry.tag() == USER_COMMENT) {
			return UserComment.text(this.tiff.bytes(entry, MAX_SHOWN), this.tiff.bigEndian());
		}
		if (entry.tag() >= 0x9C9B && entry.tag() <= 0x9C9F) {
			return Texts.withoutTrailing(new String(this.tiff.bytes(entry, MAX_SHOWN), StandardCharsets.UTF_16LE));
		}
		return switch (entry.type()) {
			case 2, 129 -> text(entry, MAX_SHOWN);
			case 7 -> undefined(entry);
			default -> numbers(entry);
		};
	}

	private String undefined(Tiff.Entry entry) {
		byte[] octets = this.tiff.bytes(entry, 64);
		boolean printable = octets.length > 0 && entry.size() <= 64;
		for (byte octet : octets) {
			printable &= octet >= 0x20 && octet < 0x7F;
		}
		if (printable) {
			return new String(octets, StandardCharsets.US_ASCII);
		}
		return (entry.size() <= 8) ? IntStream.range(0, octets.length)
			.mapToObj((i) -> Integer.toString(octets[i] & 0xFF))
			.collect(Collectors.joining(" ")) : entry.size() + " octets";
	}

	private String numbers(Tiff.Entry entry) {
		int shown = (int) Math.min(entry.count(), 32);
		String numbers = IntStream.range(0, shown).mapToObj((i) -> number(entry, i)).collect(Collectors.joining(" "));
		return (entry.count() > shown) ? numbers + " …" : numbers;
	}

	private String number(Tiff.Entry entry, int index) {
		long at = entry.valueAt() + (long) index * Tiff.width(entry.type());
		boolean big = this.tiff.bigEndian();
		Octets octets = this.tiff.octets();
		return switch (entry.type()) {
			case 5 -> rational(octets.u32(at, big), octets.u32(at + 4, big));
			case 10 -> rational((int) octets.u32(at, big), (int) octets.u32(at + 4, big));
			case 6 -> Byte.toString((byte) octets.u8(at));
			case 8 -> Short.toString((short) octets.u16(at, big));
			case 9 -> Integer.toString((int) octets.u32(at, big));
			case 11 -> Float.toString(Float.intBitsToFloat((int) octets.u32(at, big)));
			case 12 -> "8 octets";
			default -> Long.toString(this.tiff.number(entry, index));
		};
	}

	private static String rational(long numerator, long denominator) {
		if (denominator == 0) {
			return numerator + "/0";
		}
		if (numerator % denominator == 0) {
			return Long.toString(numerator / denominator);
		}
		if (denominator % numerator == 0 && numerator > 0) {
			return "1/" + denominator / numerator;
		}
		String decimal = "%.6f".formatted((double) numerator / denominator);
		return decimal.replaceAll("0+$", "");
	}

}
