package org.cutline.resend;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cutline.metadata.Field;
import org.cutline.photo.PhotoFields;

/**
 * What photographers of a pool stood before, as far as the fields say: the event, else
 * the city.
 */
final class PoolScene {

	private static final Pattern POOL = Pattern.compile("\\bpool\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final List<Field> POOL_SAID_IN = List.of(Field.SOURCE, Field.CREDIT_LINE, Field.JOB_TITLE,
			Field.CREATOR, Field.INSTRUCTIONS);

	private static final int LONGEST = 200;

	private PoolScene() {
	}

	static Optional<String> of(PhotoFields fields) {
		if (POOL_SAID_IN.stream().noneMatch((field) -> POOL.matcher(fields.text(field)).find())) {
			return Optional.empty();
		}
		String event = folded(fields.text(Field.EVENT));
		String city = folded(fields.text(Field.CITY));
		String scene = event.isEmpty() ? "city " + city : "event " + event;
		return (event.isEmpty() && city.isEmpty()) ? Optional.empty() : Optional.of(scene);
	}

	/**
	 * Who sent a photo: the credit line's first name that is not the pool, else the
	 * source.
	 */
	static String agency(PhotoFields fields) {
		for (String name : (fields.text(Field.CREDIT_LINE) + "/" + fields.text(Field.SOURCE)).split("[/,]")) {
			String folded = folded(name);
			if (!folded.isEmpty() && !folded.equals("pool")) {
				return folded;
			}
		}
		return "";
	}

	private static String folded(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String words = NO_WORD.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
		return (words.length() <= LONGEST) ? words : words.substring(0, LONGEST).strip();
	}

}
