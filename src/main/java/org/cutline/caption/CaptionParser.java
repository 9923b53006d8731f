package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads a caption as structured text. Never throws, whatever the text; takes time in
 * proportion to its length.
 */
public final class CaptionParser {

	private final Page page;

	private final Tokens tokens;

	private CaptionParser(String text, Lexicon lexicon) {
		this.page = new Page(text, lexicon);
		this.tokens = this.page.tokens;
	}

	/** Reads a caption, its language detected. */
	public static ParsedCaption parse(String text) {
		return parse(text, null);
	}

	/**
	 * Reads a caption.
	 * @param text the caption, of any length
	 * @param language its language, or null to detect it
	 */
	public static ParsedCaption parse(String text, @Nullable CaptionLanguage language) {
		return parse(text, language, Lexicon.standard());
	}

	/**
	 * Reads a caption by the words of a desk.
	 * @param text the caption, of any length
	 * @param language its language, or null to detect it
	 * @param lexicon the words that the grammar knows
	 */
	public static ParsedCaption parse(String text, @Nullable CaptionLanguage language, Lexicon lexicon) {
		return new CaptionParser(text, lexicon).read(language);
	}

	private ParsedCaption read(@Nullable CaptionLanguage hint) {
		new GlueReader(this.page).part();
		CaptionLanguage language = (hint != null) ? hint : LanguageDetector.detect(this.page);
		this.page.language = language;
		List<WireCode> codes = MarkFinder.codes(this.page);
		List<Restriction> restrictions = new RestrictionReader(this.page).read();
		List<CreditLine> credits = credits();
		int from = bodyStart();
		int to = bodyEnd(from);
		List<CaptionDate> dates = new DateReader(this.page).read();
		DatelineReader front = new DatelineReader(this.page, dates);
		int begin = skipMarks(from);
		Dateline dateline = front.read(begin);
		int bodyFrom = (dateline != null) ? Math.max(begin, front.end) : from;
		int bodyTo = Math.max(bodyFrom, to);
		List<TextRange> sentences = SentenceReader.read(this.page, bodyFrom, bodyTo);
		BodyReading reading = BodyReader.read(this.page, this.tokens.range(bodyFrom, bodyTo), sentences);
		List<CaptionDate> settled = settle(toldYears(dates, reading), dateline, isFile(begin));
		List<PositionMarker> markers = new MarkerReader(this.page, language).read();
		int first = sentences.isEmpty() ? 0 : sentences.getFirst().end();
		List<CaptionMark> marks = MarkFinder.marks(this.page, from, to);
		CaptionPlace place = new PlaceReader(this.page, settled, first, language).read(dateline, bodyFrom,
				this.tokens.size());
		List<CaptionPerson> people = new PeopleReader(this.page, language, markers, place, sentences).read(bodyFrom,
				bodyTo);
		return new ParsedCaption(this.page.text, language, codes, redated(dateline, settled),
				this.tokens.range(bodyFrom, bodyTo), sentences, settled, place, people, markers, marks, restrictions,
				credits, reading);
	}

	private List<CreditLine> credits() {
		List<CreditLine> credits = new ArrayList<>();
		for (CreditSpan span : new CreditFinder(this.page).find()) {
			credits.add(new CreditBuilder(this.page, span).build(span));
			this.page.claimCredit(span.from(), span.to());
		}
		return credits;
	}

	private int bodyStart() {
		int i = 0;
		while (i < this.tokens.size() && (this.page.isClaimed(i) || (i > 0 && this.tokens.isMark(i)
				&& this.page.isClaimed(i - 1) && !this.tokens.isAny(i, "(", "\"", "'")))) {
			i++;
		}
		return i;
	}

	/** Where the tail of credits, restrictions and tags begins. */
	private int bodyEnd(int from) {
		int end = this.tokens.size();
		for (int i = from; i < this.tokens.size(); i++) {
			if (this.page.isCredit(i)) {
				return i;
			}
			if (this.page.isClaimed(i) && end == this.tokens.size()) {
				end = i;
			}
			else if (!this.page.isClaimed(i) && this.tokens.isWord(i)) {
				end = this.tokens.size();
			}
		}
		return end;
	}

	/** Whether the words in front say that the picture is from the archive. */
	private boolean isFile(int begin) {
		for (int i = 0; i < begin; i++) {
			if (this.page.lexicon.frontMarks.at(this.tokens, i) != null && this.tokens.isCapital(i)) {
				return true;
			}
		}
		return false;
	}

	/** Skips {@code FILE -} and the like before a dateline. */
	private int skipMarks(int from) {
		int i = from;
		while (this.tokens.isAny(i, "(", "file", "files", "archivo", "photo", "imagen", "de", ")", "-", ":", ".")
				&& i < from + 6) {
			i++;
		}
		boolean skipped = i > from && this.tokens.isMark(i - 1);
		return skipped ? i : from;
	}

	/**
	 * A bare year in a lead that tells what was is when it was, not when it was taken.
	 */
	private static List<CaptionDate> toldYears(List<CaptionDate> dates, BodyReading reading) {
		BodyReading.Lead lead = reading.lead();
		if (lead == null || lead.tense() != BodyReading.Tense.PAST) {
			return dates;
		}
		return dates.stream()
			.map((date) -> (date.precision() == CaptionDate.Precision.YEAR && lead.range().contains(date.range()))
					? date.as(CaptionDate.Role.BACKGROUND) : date)
			.toList();
	}

	/** Roles, and the year of a Getty dateline, which leaves it to the sentence. */
	private static List<CaptionDate> settle(List<CaptionDate> dates, @Nullable Dateline dateline, boolean file) {
		CaptionDate front = (dateline != null) ? dateline.date() : null;
		boolean sent = dateline != null && dateline.form() == Dateline.Form.EFE;
		List<CaptionDate> settled = DateRoles.settle(dates, sent ? front : null);
		boolean taken = settled.stream().anyMatch((date) -> date.role() == CaptionDate.Role.TAKEN && date.year() != 0);
		if (!sent || taken || file) {
			return settled;
		}
		return settled.stream()
			.map((date) -> (date.role() == CaptionDate.Role.SENT) ? date.as(CaptionDate.Role.TAKEN) : date)
			.toList();
	}

	private static @Nullable Dateline redated(@Nullable Dateline dateline, List<CaptionDate> settled) {
		if (dateline == null || dateline.date() == null) {
			return dateline;
		}
		TextRange range = dateline.date().range();
		return settled.stream()
			.filter((date) -> date.range().equals(range))
			.findFirst()
			.map((date) -> new Dateline(dateline.range(), dateline.form(), dateline.place(), date))
			.orElse(dateline);
	}

}
