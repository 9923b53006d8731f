package org.cutline.story;

import java.util.ArrayList;
import java.util.List;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.Qualifier;
import org.cutline.caption.ParsedCaption;
import org.cutline.caption.Restriction;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoView;

/**
 * Whether a photo may be used, as far as its caption, its special instructions and its
 * usage terms say.
 *
 * @param verdict what follows from them
 * @param limits the words that say so, as printed, the strictest first
 */
public record PhotoUse(Verdict verdict, List<String> limits) {

	public PhotoUse {
		limits = List.copyOf(limits);
	}

	/** What may be done with a photo. */
	public enum Verdict {

		/** No limit is known. */
		FREE,

		/** It may be used, within the limits. */
		LIMITED,

		/** It may not be published yet. */
		EMBARGOED,

		/** Its agency withdrew it: it is not used and not sent out. */
		KILLED

	}

	/**
	 * Reads what a photo says of its use.
	 * @param photo the photo
	 * @return the verdict
	 */
	public static PhotoUse of(PhotoView photo) {
		List<Restriction> found = new ArrayList<>();
		List<String> limits = new ArrayList<>();
		for (Field field : List.of(Field.DESCRIPTION, Field.INSTRUCTIONS, Field.USAGE_TERMS, Field.HEADLINE)) {
			ParsedCaption parsed = CaptionParser.parse(photo.fields().text(field));
			found.addAll(parsed.restrictions().stream().filter((limit) -> limit.kind().limitsUse()).toList());
			if (parsed.credits().stream().anyMatch((credit) -> credit.has(Qualifier.Kind.POOL))) {
				limits.add("POOL");
			}
		}
		found.stream().map(Restriction::text).forEach(limits::add);
		Verdict verdict = found.isEmpty() ? Verdict.FREE : Verdict.LIMITED;
		if (found.stream().anyMatch((limit) -> limit.kind() == Restriction.Kind.EMBARGO)) {
			verdict = Verdict.EMBARGOED;
		}
		if (found.stream().anyMatch((limit) -> limit.kind() == Restriction.Kind.KILL)) {
			verdict = Verdict.KILLED;
		}
		return new PhotoUse(verdict, limits.stream().distinct().toList());
	}

}
