package org.cutline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CaptionParser;
import org.cutline.caption.CreditForm;
import org.cutline.caption.CreditLine;
import org.cutline.caption.ParsedCaption;
import org.cutline.caption.TextRange;
import org.cutline.story.WireStory.Kind;
import org.cutline.story.WireStory.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads wire copy as it is pasted: slug, headline and by-line where there are any,
 * dateline, paragraphs, captions between them, sign-off. Never throws, whatever the text;
 * takes time in proportion to its length. An example of all of it:
 *
 * <pre>
 * Ministers meet in Tokyo
 * Tokyo, Nov 8 (EFE).- The ministers met on Tuesday.
 * The minister (2-R) arrives in Tokyo, Japan, 07 November 2023. EFE-EPA/A NAME/POOL
 * They meet again on Wednesday. EFE
 * emg/lds
 * </pre>
 */
public final class WireCopy {

	private static final int MOST_BEFORE_DATELINE = 6;

	private static final int LONGEST_HEADLINE = 220;

	private static final int LONGEST_SIGN_OFF = 120;

	private static final Pattern SLUG = Pattern
		.compile("[\\p{Lu}\\d]{2,}(?:[-/][\\p{Lu}\\d]+)*[-/]?(?:\\s\\(.{1,40}\\))?");

	private static final Pattern BYLINE = Pattern.compile("(?:By|Por)\\s\\p{Lu}.{1,100}");

	private static final Pattern REPORTED = Pattern.compile(
			"\\(?(?:Reporting|Additional reporting|Writing|Editing|Compiled|Información|Con información) (?:by|de) .*");

	private static final Pattern AGENCY_AT_END = Pattern.compile("(?:^|(?<=[.!?…”\"»’')\\]])\\s*)[(©]?\\s?"
			+ "(EFE|EFECOM|EFE-EPA|EFE/EPA|AFP|AP|Reuters|REUTERS|dpa|DPA|ANSA|Europa Press|EUROPA PRESS|Xinhua|Lusa|LUSA)\\)?\\.?"
			+ "(?:\\s+(\\p{Ll}{2,5}(?:[/-]\\p{Ll}{2,5}){1,5}))?$");

	private final String text;

	private final boolean headed;

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private final List<InlineCaption> captions = new ArrayList<>();

	private @Nullable WireDateline dateline;

	private @Nullable SignOff signOff;

	private WireCopy(String text, boolean headed) {
		this.text = text;
		this.headed = headed;
	}

	/**
	 * Reads wire copy.
	 * @param pasted the copy, of any length and from any program
	 * @param received the day on which it came in; a dateline without a year is dated by
	 * it, unless the captions in the copy give a year
	 * @return the story; its ranges are in its own, cleaned text
	 */
	public static WireStory parse(String pasted, LocalDate received) {
		return new WireCopy(WireText.clean(pasted), false).read(received);
	}

	/**
	 * Reads the copy of a story whose headline is kept apart, so that none is looked for.
	 */
	static WireStory parseUnderHeadline(String copy, LocalDate received) {
		return new WireCopy(WireText.clean(copy), true).read(received);
	}

	private WireStory read(LocalDate received) {
		split();
		findCaptions();
		int first = findDateline();
		nameFront(first);
		findSignOff();
		dateDateline(received);
		return new WireStory(this.text, language(), this.paragraphs, this.dateline, this.captions, this.signOff);
	}

	private void split() {
		int start = 0;
		while (start < this.text.length()) {
			int end = this.text.indexOf('\n', start);
			end = (end < 0) ? this.text.length() : end;
			if (end > start) {
				this.paragraphs.add(new Paragraph(Kind.BODY, new TextRange(start, end)));
			}
			start = end + 1;
		}
	}

	private void findCaptions() {
		List<Paragraph> split = List.copyOf(this.paragraphs);
		this.paragraphs.clear();
		for (Paragraph paragraph : split) {
			ParsedCaption caption = CaptionParser.parse(paragraph.range().in(this.text));
			if (!endsInCredit(caption)) {
				this.paragraphs.add(paragraph);
				continue;
			}
			TextRange range = paragraph.range();
			boolean bare = caption.credits().getFirst().range().start() == 0;
			if (bare && canTakeCredit()) {
				range = this.paragraphs.removeLast().range().span(range);
				caption = CaptionParser.parse(range.in(this.text));
			}
			this.paragraphs.add(new Paragraph(Kind.CAPTION, range));
			this.captions.add(new InlineCaption(this.captions.size() + 1, range, caption));
		}
	}

	/** A credit on a line of its own belongs to the dated paragraph right before it. */
	private boolean canTakeCredit() {
		if (this.paragraphs.isEmpty() || this.paragraphs.getLast().kind() != Kind.BODY) {
			return false;
		}
		TextRange before = this.paragraphs.getLast().range();
		return DatelineReader.read(this.text, before) == null
				&& CaptionParser.parse(before.in(this.text)).dateTaken().isPresent();
	}

	private static boolean endsInCredit(ParsedCaption caption) {
		CreditLine credit = caption.credit().orElse(null);
		if (credit == null) {
			return false;
		}
		boolean named = credit.byline() != null || !credit.qualifiers().isEmpty()
				|| credit.form() == CreditForm.PHOTO_BY || credit.text().contains("Photo");
		int end = caption.restrictions()
			.stream()
			.mapToInt((restriction) -> restriction.range().end())
			.reduce(credit.range().end(), Math::max);
		return named && caption.text().substring(end).chars().noneMatch(Character::isLetterOrDigit);
	}

	private int findDateline() {
		int looked = 0;
		for (int at = 0; at < this.paragraphs.size() && looked < MOST_BEFORE_DATELINE; at++) {
			Paragraph paragraph = this.paragraphs.get(at);
			if (paragraph.kind() == Kind.BODY) {
				looked++;
				this.dateline = DatelineReader.read(this.text, paragraph.range());
				if (this.dateline != null) {
					return at;
				}
			}
		}
		return -1;
	}

	private void nameFront(int first) {
		int end = first;
		if (first < 0) {
			boolean titled = !this.headed && this.paragraphs.size() > 1 && isTitle(this.paragraphs.getFirst());
			end = titled ? 1 : 0;
		}
		boolean named = this.headed;
		for (int at = 0; at < end; at++) {
			Paragraph paragraph = this.paragraphs.get(at);
			if (paragraph.kind() == Kind.BODY) {
				Kind kind = frontKind(paragraph.range().in(this.text), named, at + 1 < end);
				named |= kind == Kind.HEADLINE;
				this.paragraphs.set(at, new Paragraph(kind, paragraph.range()));
			}
		}
	}

	private static Kind frontKind(String words, boolean headed, boolean more) {
		if (BYLINE.matcher(words).matches() && headed) {
			return Kind.BYLINE;
		}
		if (!headed && more && SLUG.matcher(words).matches()) {
			return Kind.SLUG;
		}
		if (!headed) {
			return (words.length() <= LONGEST_HEADLINE) ? Kind.HEADLINE : Kind.BODY;
		}
		return (words.length() <= 2 * LONGEST_HEADLINE) ? Kind.SUBHEAD : Kind.BODY;
	}

	private boolean isTitle(Paragraph paragraph) {
		String words = paragraph.range().in(this.text);
		return paragraph.kind() == Kind.BODY && words.length() <= LONGEST_HEADLINE
				&& ".:;,".indexOf(words.charAt(words.length() - 1)) < 0;
	}

	private void findSignOff() {
		for (int at = this.paragraphs.size() - 1; at >= 0; at--) {
			Paragraph paragraph = this.paragraphs.get(at);
			if (paragraph.kind() == Kind.CAPTION) {
				continue;
			}
			if (paragraph.kind() != Kind.BODY || !readSignOff(at, paragraph.range())) {
				return;
			}
		}
	}

	/** Reads one paragraph from the end; true while the one before may belong to it. */
	private boolean readSignOff(int at, TextRange range) {
		String words = range.in(this.text);
		if (REPORTED.matcher(words).matches()) {
			this.paragraphs.set(at, new Paragraph(Kind.SIGN_OFF, range));
			return true;
		}
		if (this.signOff == null && WireText.isInitials(words)) {
			this.paragraphs.set(at, new Paragraph(Kind.SIGN_OFF, range));
			this.signOff = new SignOff(null, null, words, range);
			return true;
		}
		int from = Math.max(0, words.length() - LONGEST_SIGN_OFF);
		Matcher end = AGENCY_AT_END.matcher(words).region(from, words.length());
		end.useTransparentBounds(true).useAnchoringBounds(from == 0);
		if (!end.find()) {
			return false;
		}
		SignOff known = this.signOff;
		String initials = (known != null) ? known.initials() : end.group(2);
		TextRange initialsRange = (known != null) ? known.initialsRange()
				: (end.group(2) != null) ? new TextRange(end.start(2), end.end(2)).shift(range.start()) : null;
		this.signOff = new SignOff(end.group(1), new TextRange(end.start(1), end.end(1)).shift(range.start()), initials,
				initialsRange);
		if (end.start() == 0 && at > 0) {
			this.paragraphs.set(at, new Paragraph(Kind.SIGN_OFF, range));
		}
		return false;
	}

	private void dateDateline(LocalDate received) {
		WireDateline found = this.dateline;
		if (found != null && found.date() != null) {
			LocalDate evidence = this.captions.stream()
				.map((caption) -> caption.caption().dateTaken().flatMap(CaptionDate::value).orElse(null))
				.filter(Objects::nonNull)
				.max(LocalDate::compareTo)
				.orElse(null);
			this.dateline = new WireDateline(found.range(), found.city(), found.region(), found.agency(),
					DatelineDate.resolve(found.date(), evidence, received));
		}
	}

	private CaptionLanguage language() {
		String start = this.paragraphs.stream()
			.filter((paragraph) -> paragraph.kind() == Kind.BODY)
			.map((paragraph) -> paragraph.range().in(this.text))
			.findFirst()
			.orElse("");
		return CaptionParser.parse(start).language();
	}

}
