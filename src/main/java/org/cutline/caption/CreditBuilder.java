package org.cutline.caption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cutline.caption.CreditParts.Joint;
import org.cutline.caption.CreditParts.Kind;
import org.cutline.caption.CreditParts.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Makes a credit line of its segments: which agency is the origin, who took the picture.
 */
final class CreditBuilder {

	private final Page page;

	private final Tokens tokens;

	private final List<Segment> segments;

	CreditBuilder(Page page, CreditSpan span) {
		this.page = page;
		this.tokens = page.tokens;
		this.segments = new CreditParts(page, span.contentFrom(), span.contentTo()).segments();
	}

	CreditLine build(CreditSpan span) {
		Segment agency = origin();
		Segment name = photographer();
		CreditLine.Part byline = (name != null) ? byline(name) : null;
		Set<String> said = new HashSet<>();
		if (byline != null) {
			said.add(Folding.letters(byline.name()));
		}
		List<Qualifier> qualifiers = new ArrayList<>();
		List<CreditLine.Part> partners = new ArrayList<>();
		for (Segment segment : this.segments) {
			TextRange range = range(segment);
			String printed = range.in(this.page.text);
			if (segment.qualifier() != null) {
				qualifiers.add(new Qualifier(segment.qualifier(), printed, range));
			}
			else if (segment != agency && segment != name && !isSame(segment, agency)
					&& (byline == null || !byline.range().contains(range)) && said.add(Folding.letters(printed))) {
				partners.add(part(segment, null));
			}
		}
		TextRange range = this.tokens.range(span.from(), span.to());
		boolean glued = span.from() > 0 && this.tokens.glued(span.from());
		return new CreditLine(range.in(this.page.text), range, span.form(), glued,
				(agency != null && agency.agency() != null) ? part(agency, agency.agency().name()) : null, byline,
				partners, qualifiers);
	}

	/** Whether two segments name the same agency. */
	private static boolean isSame(Segment segment, @Nullable Segment agency) {
		return agency != null && agency.agency() != null && segment.agency() != null
				&& agency.agency().name().equals(segment.agency().name());
	}

	private TextRange range(Segment segment) {
		return this.tokens.range(segment.from(), segment.to());
	}

	private CreditLine.Part part(Segment segment, @Nullable String canonical) {
		TextRange range = range(segment);
		String printed = range.in(this.page.text);
		return new CreditLine.Part((canonical != null) ? canonical : printed, range, printed, kind(segment));
	}

	private CreditLine.PartKind kind(Segment segment) {
		if (segment.agency() != null && segment.agency().role() != Agency.Role.ORGANISATION) {
			return CreditLine.PartKind.AGENCY;
		}
		if (segment.kind() == Kind.NAME) {
			return CreditLine.PartKind.PERSON;
		}
		boolean account = range(segment).in(this.page.text).indexOf('@') >= 0;
		return account ? CreditLine.PartKind.ACCOUNT : CreditLine.PartKind.ORGANISATION;
	}

	/**
	 * The agency that took the picture: a major one, else the one before the distributor.
	 */
	private @Nullable Segment origin() {
		Segment best = null;
		int bestRank = 0;
		boolean behindVia = false;
		boolean givenOut = givenOut();
		for (Segment segment : this.segments) {
			behindVia |= segment.joint() == Joint.VIA && !givenOut;
			int rank = rank(segment, behindVia);
			if (rank > bestRank) {
				best = segment;
				bestRank = rank;
			}
		}
		return best;
	}

	/**
	 * Whether a source gave the picture out, so that what follows {@code via} took it in.
	 */
	private boolean givenOut() {
		return this.segments.stream()
			.anyMatch((segment) -> segment.qualifier() == Qualifier.Kind.HANDOUT
					|| segment.qualifier() == Qualifier.Kind.HO || segment.qualifier() == Qualifier.Kind.POOL);
	}

	private static int rank(Segment segment, boolean behindVia) {
		if (segment.agency() == null) {
			return 0;
		}
		return switch (segment.agency().role()) {
			case MAJOR -> behindVia ? 3 : 6;
			case NATIONAL -> behindVia ? 3 : 5;
			case PARTNER -> 4;
			case GETTY -> 2;
			case DISTRIBUTOR -> 1;
			case ORGANISATION -> 0;
		};
	}

	/** The segment that names a person: the longest name where there are several. */
	private @Nullable Segment photographer() {
		Segment best = null;
		for (Segment segment : this.segments) {
			if (segment.kind() == Kind.NAME && (best == null || (words(best) == 1 && words(segment) > 1))) {
				best = segment;
			}
		}
		boolean handedOut = this.segments.stream()
			.anyMatch((segment) -> segment.qualifier() == Qualifier.Kind.HANDOUT
					|| segment.qualifier() == Qualifier.Kind.HO);
		return (best != null && words(best) == 1 && handedOut) ? null : best;
	}

	private int words(Segment segment) {
		int words = 0;
		for (int i = segment.from(); i < segment.to(); i++) {
			words += this.tokens.isWord(i) ? 1 : 0;
		}
		return words;
	}

	/**
	 * The name, once where it is printed twice without a blank, and with names joined by
	 * a comma.
	 */
	private CreditLine.Part byline(Segment name) {
		int to = name.to();
		for (Segment next : this.segments) {
			if (next.kind() == Kind.NAME && next.from() == to + 1 && next.joint() == Joint.COMMA) {
				to = next.to();
			}
		}
		TextRange range = this.tokens.range(name.from(), to);
		String printed = range.in(this.page.text);
		int half = printed.length() / 2;
		if (printed.length() % 2 == 0 && half > 3 && printed.substring(0, half).equals(printed.substring(half))) {
			range = new TextRange(range.start(), range.start() + half);
			printed = printed.substring(0, half);
		}
		return new CreditLine.Part(printed, range, printed, CreditLine.PartKind.PERSON);
	}

}
