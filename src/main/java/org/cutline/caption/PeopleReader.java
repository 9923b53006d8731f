package org.cutline.caption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cutline.caption.NameSpan.Verdict;
import org.jspecify.annotations.Nullable;

/** Finds the people in the picture whom a caption names, with title and position. */
final class PeopleReader {

	private final Page page;

	private final Tokens tokens;

	private final CaptionLanguage language;

	private final List<PositionMarker> markers;

	private final @Nullable CaptionPlace place;

	private final List<TextRange> sentences;

	PeopleReader(Page page, CaptionLanguage language, List<PositionMarker> markers, @Nullable CaptionPlace place,
			List<TextRange> sentences) {
		this.page = page;
		this.tokens = page.tokens;
		this.language = language;
		this.markers = markers;
		this.place = place;
		this.sentences = sentences;
	}

	/** Reads the body, from its first token to before its last. */
	List<CaptionPerson> read(int bodyFrom, int to) {
		int from = SlugReader.end(this.page, bodyFrom, to);
		WordSense sense = new WordSense(this.page, this.language, bodyFrom, to);
		List<NameSpan> spans = spans(sense, from, to);
		NameLists lists = new NameLists(this.tokens, sense);
		lists.settle(spans);
		Scene scene = new Scene(this.page, sense, this.sentences, this.markers, from);
		Mentions mentions = new Mentions(this.page, sense, from);
		TitleReader titles = new TitleReader(this.page, sense, from);
		List<NameSpan> found = new ArrayList<>();
		Set<String> known = new HashSet<>();
		NameSpan away = null;
		for (NameSpan span : spans) {
			if (span.is(Verdict.YES)) {
				span.title = titles.start(span.run, span.from);
				titles.name(span);
				boolean seen = scene.tells(span) && !mentions.talkedAbout(span)
						&& (away == null || span.marker() != null || !lists.and(away, span));
				away = seen ? null : span;
				if (seen && isNew(span, known)) {
					found.add(span);
				}
			}
		}
		lists.number(found, this.markers);
		return found.stream().map(this::person).toList();
	}

	private List<NameSpan> spans(WordSense sense, int from, int to) {
		NameRuns runs = new NameRuns(this.page, sense);
		NameCut cut = new NameCut(this.page, sense);
		TailReader tails = new TailReader(this.page, sense, this.markers);
		TitleReader titles = new TitleReader(this.page, sense, from);
		PersonJudge judge = new PersonJudge(this.page, sense, new NotPersons(this.page, sense, this.place));
		FrontMarkers fronts = new FrontMarkers(this.page, sense, this.markers);
		List<NameSpan> spans = new ArrayList<>();
		int i = from;
		while (i < to) {
			boolean before = sense.is(i, WordKind.BEFORE) && this.page.isClaimed(i + 1);
			if (this.page.isClaimed(i) || before || !isNamePart(i, sense)) {
				i++;
				continue;
			}
			int end = Math.max(runs.end(i, to), i + 1);
			int start = cut.start(i, end);
			NameSpan span = new NameSpan(i, start, end, words(sense, start, end), tails.read(end));
			span.front = fronts.before(span);
			if (sense.is(start, WordKind.GIVEN)) {
				span.title = titles.start(i, start);
			}
			if (judge.mayBe(span)) {
				span.title = titles.start(i, start);
				span.verdict = judge.judge(span);
				if (span.is(Verdict.YES)) {
					titles.name(span);
				}
			}
			spans.add(span);
			i = span.is(Verdict.YES) && span.tail.inOffice() ? Math.max(end, span.tail.titleTo()) : end;
		}
		return spans;
	}

	/** A capitalised word; {@code Jan} and {@code April} only before another. */
	private boolean isNamePart(int i, WordSense sense) {
		int next = this.tokens.is(i + 1, "-") && this.tokens.glued(i + 1) ? i + 2 : i + 1;
		return sense.isNamePart(i) || sense.isCapital(i) && sense.isCapital(next) && !this.page.isClaimed(next)
				&& sense.isAny(i, WordKind.GIVEN, WordKind.MAYGIVEN);
	}

	private int words(WordSense sense, int from, int to) {
		int words = 0;
		for (int i = from; i < to; i++) {
			boolean joined = this.tokens.is(i - 1, "-") && this.tokens.glued(i) && i > from;
			boolean particle = sense.isParticle(i) && !sense.isCapital(i);
			words += this.tokens.isWord(i) && !particle && !joined ? 1 : 0;
		}
		return words;
	}

	/** Whether the person has not been named before, in full or by the last name. */
	private boolean isNew(NameSpan span, Set<String> known) {
		String last = this.tokens.key(span.to - 1);
		String all = Folding.letters(this.tokens.words(span.from, span.to));
		boolean again = known.contains(all) || span.words == 1 && known.contains(last)
				|| span.words == 2 && known.stream().anyMatch((name) -> name.endsWith(all));
		known.add(all);
		known.add(last);
		return !again;
	}

	private CaptionPerson person(NameSpan span) {
		TextRange range = this.tokens.range(span.from, span.to);
		TextRange title = (span.title < span.from) ? titleRange(span)
				: (span.tail.inOffice()) ? tailTitle(span.tail) : null;
		PositionMarker marker = span.marker();
		return new CaptionPerson(printed(range), range, (title != null) ? printed(title) : null, title, marker,
				marker == null || !marker.absent(), span.order);
	}

	/** The office behind a name, without the article. */
	private TextRange tailTitle(NameTail tail) {
		int from = tail.titleFrom();
		int article = this.tokens.is(from, "l") && this.tokens.is(from + 1, "'") ? from + 2 : from + 1;
		boolean is = this.tokens.isAny(from, "the", "a", "an", "el", "la", "los", "las", "un", "una", "der", "die",
				"das", "ein", "eine", "le", "l", "une", "o", "os", "um", "uma", "il");
		return this.tokens.range((is && article < tail.titleTo()) ? article : from, tail.titleTo());
	}

	private TextRange titleRange(NameSpan span) {
		int end = span.from;
		boolean from = this.tokens.is(end - 3, ",") && span.title < end - 3 && !this.tokens.isCapital(end - 1)
				&& this.tokens.in(WordList.DEMONYMS, end - 1);
		end -= from ? 3 : 0;
		while (end > span.title + 1 && (this.tokens.isAny(end - 1, ",", "(", "-")
				|| this.tokens.isAny(end - 1, "\"") && end > span.title)) {
			end--;
		}
		return this.tokens.range(span.title, end);
	}

	/** The words on one line. */
	private String printed(TextRange range) {
		String words = range.in(this.page.text);
		for (int i = 0; i < words.length(); i++) {
			if (words.charAt(i) == '\n' || words.charAt(i) == '\r') {
				return words.replaceAll("\\s+", " ");
			}
		}
		return words;
	}

}
