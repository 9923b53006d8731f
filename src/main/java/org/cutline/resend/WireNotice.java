package org.cutline.resend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.metadata.Field;
import org.cutline.photo.PhotoFields;

/**
 * What a sender calls out about a photo: that it must not be used, that it is corrected,
 * until when it is held back.
 *
 * @param kind what is called out
 * @param field the field that says so
 * @param words the sentence of the field that says so; of instructions all
 */
public record WireNotice(Kind kind, Field field, String words) {

	/** What is called out, the gravest first. */
	public enum Kind {

		/** The photo must not be used. */
		KILL("\\b(?:PHOTO|PICTURE|IMAGE|MANDATORY|FOTO)[ -]KILL\\b|\\bKILL (?:NOTICE|PHOTO|PICTURE|IMAGE)\\b"
				+ "|^\\W*KILL\\b|\\b(?:ANULA|ANULADA|ANULACIÓN|RETIRADA)(?: DE)?(?: LA)? (?:FOTO|IMAGEN|FOTOGRAFÍA)\\b"
				+ "|^\\W*(?:ANULADA|ANULACIÓN|RETIRADA)\\b"),

		/** It is held back, or no longer is. */
		EMBARGO("\\bEMBARGO(?:ED)?\\b|\\bEMBARGAD[AO]\\b"),

		/** Something that was said is corrected. */
		CORRECTION("^\\W*CORRECT(?:ION|ED|S|ING)\\b|\\bCORRECTION\\b|^\\W*(?:CORRIGE|CORRECCIÓN|CORREGIDA)\\b"
				+ "|\\bCORRECCIÓN\\b|\\bATTENTION EDITORS\\b|\\bATENCIÓN EDITORES\\b");

		/** In a caption words such as "correction" count only in capitals. */
		private final Pattern loud;

		private final Pattern any;

		Kind(String pattern) {
			this.loud = Pattern.compile(pattern);
			this.any = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		}

	}

	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s|\\R");

	private static final int LONGEST = 300;

	/**
	 * What the fields of a photo call out.
	 * @param fields the fields
	 * @return each kind at most once, the gravest first
	 */
	public static List<WireNotice> in(PhotoFields fields) {
		List<WireNotice> notices = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			for (Field field : List.of(Field.INSTRUCTIONS, Field.HEADLINE, Field.DESCRIPTION)) {
				Pattern pattern = field.equals(Field.INSTRUCTIONS) ? kind.any : kind.loud;
				String text = fields.text(field);
				Matcher matcher = pattern.matcher(text);
				if (matcher.find()) {
					notices.add(new WireNotice(kind, field,
							field.equals(Field.INSTRUCTIONS) ? shortened(text) : sentence(text, matcher.start())));
					break;
				}
			}
		}
		return List.copyOf(notices);
	}

	private static String sentence(String text, int at) {
		int from = 0;
		Matcher end = SENTENCE_END.matcher(text);
		while (end.find()) {
			if (end.start() > at) {
				return shortened(text.substring(from, end.start()));
			}
			from = end.end();
		}
		return shortened(text.substring(from));
	}

	private static String shortened(String sentence) {
		String said = sentence.strip();
		if (said.length() <= LONGEST) {
			return said;
		}
		int end = Character.isHighSurrogate(said.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return said.substring(0, end) + "…";
	}

}
