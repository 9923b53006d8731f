package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The segments of a credit line, each known for what it is. */
final class CreditParts {

	enum Kind {

		AGENCY, QUALIFIER, NAME, ORGANISATION

	}

	/** What joins a segment to the one before. */
	enum Joint {

		START, SLASH, VIA, COMMA, DASH

	}

	record Segment(Kind kind, int from, int to, Joint joint, @Nullable Agency agency,
			Qualifier.@Nullable Kind qualifier) {
	}

	private final Page page;

	private final Tokens tokens;

	private final List<Segment> segments = new ArrayList<>();

	CreditParts(Page page, int from, int to) {
		this.page = page;
		this.tokens = page.tokens;
		read(from, to);
	}

	List<Segment> segments() {
		return this.segments;
	}

	boolean hasAgency() {
		return this.segments.stream().anyMatch((segment) -> segment.kind() == Kind.AGENCY);
	}

	boolean hasName() {
		return this.segments.stream().anyMatch((segment) -> segment.kind() == Kind.NAME);
	}

	/** Whether it is one name and nothing else. */
	boolean isName() {
		return this.segments.size() == 1 && hasName();
	}

	private void read(int from, int to) {
		Joint joint = Joint.START;
		int i = from;
		while (i < to) {
			Joint separator = separator(i, to);
			if (separator != null) {
				joint = separator;
				i++;
			}
			else {
				i = segment(i, to, joint);
				joint = Joint.START;
			}
		}
	}

	private @Nullable Joint separator(int i, int to) {
		return switch (this.tokens.key(i)) {
			case "/", "|" -> Joint.SLASH;
			case "," -> Joint.COMMA;
			case "via" -> Joint.VIA;
			case "©", ":", "*", "(", ")", "[", "]", ";" -> Joint.START;
			case "." -> this.tokens.isInitial(i - 1) && i + 1 == to ? Joint.START : Joint.START;
			case "-" -> !this.tokens.glued(i) || !this.tokens.glued(i + 1) || i + 1 == to || !this.tokens.isWord(i - 1)
					? Joint.DASH : null;
			default -> null;
		};
	}

	private int segment(int from, int to, Joint joint) {
		if (this.tokens.is(from, "-") && from + 1 < to) {
			return from + 1;
		}
		if (this.tokens.isAny(from, "by", "por") && !this.segments.isEmpty() && from + 1 < to) {
			return from + 1;
		}
		if (this.tokens.is(from, "for") && !this.segments.isEmpty() && from + 1 < to) {
			return from + 1;
		}
		if (this.tokens.is(from, "courtesy") && from + 1 < to && separator(from + 1, to) == null) {
			int source = this.tokens.is(from + 1, "of") ? from + 2 : from + 1;
			if (source + 1 == to || separator(source + 1, to) != null && !this.tokens.is(source + 1, ".")) {
				this.segments.add(new Segment(Kind.ORGANISATION, source, source + 1, joint, null, null));
				return source + 1;
			}
			return source;
		}
		Phrases.Match<Lexicon.Label> label = this.page.lexicon.labels.at(this.tokens, from, to);
		if (label != null && label.value() == Lexicon.Label.BY && this.tokens.isAny(label.end(), "la", "el", "der")
				&& !this.tokens.isCapital(label.end())) {
			return label.end() + 1;
		}
		if (label != null && (this.tokens.is(label.end(), ":") || this.tokens.is(label.end(), "/")
				|| label.value() == Lexicon.Label.BY)) {
			return label.end();
		}
		Phrases.Match<Agency> agency = this.page.lexicon.agencies.at(this.tokens, from, to);
		if (agency != null && (ends(agency.end(), to) || isNameBehind(agency.end(), to)
				|| this.tokens.isAny(agency.end(), "for", "by", "photo", "foto"))) {
			this.segments.add(new Segment(Kind.AGENCY, from, agency.end(), joint, agency.value(), null));
			return agency.end();
		}
		Phrases.Match<Qualifier.Kind> qualifier = this.page.lexicon.qualifiers.at(this.tokens, from, to);
		if (qualifier != null && (ends(qualifier.end(), to) || this.tokens.is(qualifier.end(), "-")
				|| isQualifiers(qualifier.end(), to))) {
			this.segments.add(new Segment(Kind.QUALIFIER, from, qualifier.end(), joint, null, qualifier.value()));
			return this.tokens.is(qualifier.end(), "-") ? qualifier.end() + 1 : qualifier.end();
		}
		return words(from, to, joint);
	}

	private boolean ends(int i, int to) {
		return i >= to || separator(i, to) != null || this.page.lexicon.labels.at(this.tokens, i, to) != null;
	}

	private boolean isNameBehind(int i, int to) {
		int words = 0;
		for (int k = i; k < to && separator(k, to) == null; k++) {
			if (this.page.in(WordList.ORGANISATION, k)) {
				return false;
			}
			words += this.page.isNamePart(k) ? 1 : 0;
		}
		return words >= 2;
	}

	private int words(int from, int to, Joint joint) {
		int end = from;
		while (end < to && (separator(end, to) == null || isInner(end, to))) {
			Phrases.Match<Lexicon.Label> label = this.page.lexicon.labels.at(this.tokens, end, to);
			boolean forHouse = this.tokens.is(end, "for")
					&& this.page.lexicon.agencies.at(this.tokens, end + 1, to) != null;
			Phrases.Match<Agency> last = (end - from >= 2 && this.tokens.isCapital(end))
					? this.page.lexicon.agencies.at(this.tokens, end, to) : null;
			if (last != null && last.end() == to && (last.value().role() != Agency.Role.ORGANISATION || to - end > 1)) {
				break;
			}
			if (end > from && (forHouse || label != null && this.tokens.is(label.end(), ":"))) {
				break;
			}
			end++;
		}
		if (end == from) {
			return from + 1;
		}
		List<Segment> tail = new ArrayList<>();
		int last = qualifiersBehind(from, end, tail);
		boolean hyphen = last < end && this.tokens.is(last, "-");
		Phrases.Match<Agency> agency = this.page.lexicon.agencies.at(this.tokens, from, last);
		if (hyphen && agency != null && agency.end() == last) {
			this.segments.add(new Segment(Kind.AGENCY, from, last, joint, agency.value(), null));
		}
		else if (!this.page.lexicon.has("junkcredits", Folding.fold(this.tokens.words(from, last)))) {
			Kind kind = isOrganisation(from, last) ? Kind.ORGANISATION : Kind.NAME;
			this.segments.add(new Segment(kind, from, last, joint, null, null));
		}
		this.segments.addAll(tail);
		return end;
	}

	/** Takes qualifiers off the end of words; gives the token after the words. */
	private int qualifiersBehind(int from, int end, List<Segment> tail) {
		int last = end;
		if (last - from > 2 && this.tokens.is(last - 1, "creative") && this.tokens.isCaps(last - 1)) {
			last--;
		}
		while (last - from > 1) {
			Phrases.Match<Qualifier.Kind> match = this.page.lexicon.qualifiers.at(this.tokens, last - 1, last);
			if (match == null) {
				break;
			}
			tail.addFirst(new Segment(Kind.QUALIFIER, last - 1, last, Joint.START, null, match.value()));
			if (last - from == 2 && this.tokens.isCaps(from) && !this.tokens.isCaps(last - 1)) {
				break;
			}
			if (this.tokens.isAny(last - 1, "archive", "archives") && !this.tokens.isCaps(last - 1)
					&& isOrganisation(from, last - 1)) {
				tail.removeFirst();
				break;
			}
			last--;
			while (last > from + 1 && this.tokens.is(last - 1, "-")) {
				last--;
			}
		}
		return last;
	}

	/** Whether only qualifiers stand from here to the end of the segment. */
	private boolean isQualifiers(int from, int to) {
		int i = from;
		while (i < to && separator(i, to) == null) {
			Phrases.Match<Qualifier.Kind> match = this.page.lexicon.qualifiers.at(this.tokens, i, to);
			if (match == null) {
				return false;
			}
			i = match.end();
		}
		return i > from;
	}

	/** A full stop within a name, or {@code J.J.}. */
	private boolean isInner(int i, int to) {
		return this.tokens.is(i, ".") && (this.page.isAbbreviation(i) || (i + 1 < to && this.tokens.glued(i + 1)));
	}

	/** {@code Carl Court}: a given name, and a surname that is also a word of houses. */
	private boolean isSurname(int from, int to) {
		boolean given = (this.tokens.known(from).kinds & WordKind.GIVEN.bit) != 0;
		return given && to - from == 2 && this.page.lexicon.has("housesurnames", this.tokens.key(to - 1));
	}

	private boolean isOrganisation(int from, int to) {
		boolean shortCapitals = to - from == 1 && this.tokens.isCaps(from)
				&& this.tokens.end(from) - this.tokens.start(from) <= 4;
		if (shortCapitals || this.tokens.isAny(from, "@", "#") || this.tokens.isNumber(from)) {
			return true;
		}
		Phrases.Match<Agency> house = this.page.lexicon.agencies.at(this.tokens, from, to);
		if (house != null && to - house.end() == 1 && this.tokens.isInitial(house.end())) {
			return true;
		}
		if (isSurname(from, to)) {
			return false;
		}
		for (int i = from; i < to; i++) {
			if (this.page.in(WordList.ORGANISATION, i) || this.tokens.isAny(i, "of", "the", "for", "&", "@")
					|| this.page.lexicon.qualifiers.at(this.tokens, i, to) != null && to - from > 1 && i > from) {
				return true;
			}
		}
		return false;
	}

}
