package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CaptionPlace;
import org.cutline.caption.CaptionPlace.Part;
import org.cutline.caption.ParsedCaption;
import org.cutline.caption.TextRange;
import org.cutline.stylebook.TextEdit;
import org.jspecify.annotations.Nullable;

/**
 * Where a caption says that its picture was taken, as an editor changes it; any level may
 * be empty.
 *
 * @param sublocation a venue
 * @param city city or town
 * @param region state or province
 * @param country the country
 */
record PlaceWords(String sublocation, String city, String region, String country) {

	private static final List<String> ARTICLES = List.of("the ", "el ", "la ", "los ", "las ");

	private static final List<String> PREPOSITIONS = List.of("outside ", "inside ", "at ", "in ", "en ");

	static PlaceWords of(CaptionPlace place) {
		return new PlaceWords(name(place.sublocation()), name(place.city()), name(place.region()),
				name(place.country()));
	}

	/**
	 * The edits that make the caption say this.
	 * @param caption the caption as it was read
	 * @param place its place
	 * @return none where it says so already
	 */
	List<TextEdit> edits(ParsedCaption caption, CaptionPlace place) {
		List<TextEdit> edits = new ArrayList<>();
		sublocationEdit(caption, place, edits);
		@Nullable Part[] parts = { place.city(), place.region(), place.country() };
		String[] wanted = { this.city, this.region, this.country };
		if (Arrays.stream(parts).allMatch((part) -> part == null)) {
			String words = String.join(", ", Arrays.stream(wanted).filter((word) -> !word.isBlank()).toList());
			if (!words.isEmpty()) {
				edits.add(TextEdit.insert(place.range().end(), " " + in(caption) + " " + words));
			}
			return List.copyOf(edits);
		}
		for (int level = 0; level < parts.length; level++) {
			levelEdit(caption.text(), parts, level, wanted[level], edits);
		}
		return List.copyOf(edits);
	}

	private static void levelEdit(String text, @Nullable Part[] parts, int level, String wanted, List<TextEdit> edits) {
		Part part = parts[level];
		if (name(part).equals(wanted)) {
			return;
		}
		Part before = nearest(parts, level, -1);
		Part after = nearest(parts, level, 1);
		if (part != null && !wanted.isBlank()) {
			edits.add(TextEdit.replace(part.range(), wanted));
		}
		else if (part != null) {
			edits.add((before == null && after != null) ? Cut.inFront(text, part.range(), after.range().start())
					: Cut.level(text, part.range()));
		}
		else if (before != null) {
			edits.add(TextEdit.insert(before.range().end(), ", " + wanted));
		}
		else if (after != null) {
			edits.add(TextEdit.insert(after.range().start(), wanted + ", "));
		}
	}

	private static @Nullable Part nearest(@Nullable Part[] parts, int level, int step) {
		for (int at = level + step; at >= 0 && at < parts.length; at += step) {
			if (parts[at] != null) {
				return parts[at];
			}
		}
		return null;
	}

	private void sublocationEdit(ParsedCaption caption, CaptionPlace place, List<TextEdit> edits) {
		Part part = place.sublocation();
		if (name(part).equals(this.sublocation)) {
			return;
		}
		if (part != null) {
			edits.add(this.sublocation.isBlank() ? withPreposition(caption.text(), part.range())
					: TextEdit.replace(part.range(), withoutArticle(caption.text(), part.range())));
			return;
		}
		String text = caption.text();
		String in = in(caption);
		int start = place.range().start();
		boolean preposition = text.regionMatches(true, start - in.length() - 1, in + " ", 0, in.length() + 1);
		boolean spanish = caption.language() == CaptionLanguage.SPANISH;
		String words = preposition ? (spanish ? "en " : "at ") + this.sublocation + " " : this.sublocation + ", ";
		edits.add(TextEdit.insert(preposition ? start - in.length() - 1 : start, words));
	}

	/** An article that is printed in front already is not written again. */
	private String withoutArticle(String text, TextRange range) {
		for (String article : ARTICLES) {
			if (text.regionMatches(true, range.start() - article.length(), article, 0, article.length())
					&& this.sublocation.regionMatches(true, 0, article, 0, article.length())) {
				return this.sublocation.substring(article.length());
			}
		}
		return this.sublocation;
	}

	/** The venue goes with the {@code at the} that led to it. */
	private static TextEdit withPreposition(String text, TextRange range) {
		int start = range.start();
		for (List<String> words : List.of(ARTICLES, PREPOSITIONS)) {
			for (String word : words) {
				if (text.regionMatches(true, start - word.length(), word, 0, word.length())) {
					start -= word.length();
					break;
				}
			}
		}
		int from = (start < range.start() && start > 0) ? start - 1 : start;
		return (from < start) ? TextEdit.delete(new TextRange(from, range.end())) : Cut.behind(text, range);
	}

	private static String in(ParsedCaption caption) {
		return (caption.language() == CaptionLanguage.SPANISH) ? "en" : "in";
	}

	private static String name(@Nullable Part part) {
		return (part != null) ? part.name() : "";
	}

}
