package org.cutline.style.api;

import java.time.Instant;

import org.cutline.caption.CaptionLanguage;
import org.cutline.style.StyleCard;
import org.cutline.style.StyleVersion;
import org.jspecify.annotations.Nullable;

/**
 * A house style as JSON; its rules are in its YAML.
 *
 * @param id its id
 * @param name its name
 * @param language the language of its captions, or null for any
 * @param shipped whether it comes with the desk
 * @param live the number of the version that captions are held to, or null
 * @param last the number of its last version, which is also its entity tag
 */
record StyleDocument(String id, String name, @Nullable String language, boolean shipped, @Nullable Integer live,
		int last) {

	static StyleDocument of(StyleCard card) {
		CaptionLanguage language = card.style().language();
		return new StyleDocument(card.id(), card.style().name(), (language != null) ? language.code() : null,
				card.shipped(), (card.live() < 0) ? null : card.live(), card.last().number());
	}

	/**
	 * A version.
	 *
	 * @param number its number; 0 comes with the desk
	 * @param at when it was written, or null
	 * @param person who wrote it, or null
	 * @param reason why
	 */
	record Version(int number, @Nullable Instant at, @Nullable Long person, String reason) {

		static Version of(StyleVersion version) {
			var by = version.by();
			return new Version(version.number(), version.at(), (by != null) ? by.value() : null, version.reason());
		}

	}

}
