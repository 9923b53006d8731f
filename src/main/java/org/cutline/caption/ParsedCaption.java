package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A caption taken apart. The text is as it was given; every part has its exact range in
 * it.
 *
 * @param text the caption
 * @param language the language it is read in
 * @param codes the wire's picture numbers in front
 * @param dateline place and date in front, or null
 * @param body from the first word that tells something to the last before the credit
 * @param sentences the sentences of the body
 * @param dates all dates, in text order
 * @param place where the picture was taken, or null
 * @param people the people named, in text order
 * @param positionMarkers the position markers, in text order
 * @param marks words outside the credit that say FILE, handout and the like
 * @param restrictions limits of use and advisories, in text order
 * @param credits the credit lines, in text order; more than one when it is said twice
 * @param reading what the body tells: its tense, quoted words, event
 */
public record ParsedCaption(String text, CaptionLanguage language, List<WireCode> codes, @Nullable Dateline dateline,
		TextRange body, List<TextRange> sentences, List<CaptionDate> dates, @Nullable CaptionPlace place,
		List<CaptionPerson> people, List<PositionMarker> positionMarkers, List<CaptionMark> marks,
		List<Restriction> restrictions, List<CreditLine> credits, BodyReading reading) {

	/** Letters in which the first words of a caption stand, a date among them. */
	private static final int OPENING = 36;

	/** What EFE writes between a photographer and an archive picture. */
	private static final String SHOWN = ", en la que puede verse en una ";

	public ParsedCaption {
		codes = List.copyOf(codes);
		sentences = List.copyOf(sentences);
		dates = List.copyOf(dates);
		people = List.copyOf(people);
		positionMarkers = List.copyOf(positionMarkers);
		marks = List.copyOf(marks);
		restrictions = List.copyOf(restrictions);
		credits = List.copyOf(credits);
	}

	/**
	 * The credit line that counts: the last, or one before it that names the same agency
	 * and, as the last does not, the photographer.
	 */
	public Optional<CreditLine> credit() {
		if (this.credits.isEmpty()) {
			return Optional.empty();
		}
		CreditLine last = this.credits.getLast();
		if (last.byline() != null) {
			return Optional
				.of(this.credits.reversed().stream().filter((line) -> tellsMore(line, last)).findFirst().orElse(last));
		}
		return Optional.of(this.credits.reversed()
			.stream()
			.filter((line) -> line.byline() != null && line.agencyName().equals(last.agencyName()))
			.findFirst()
			.orElse(last));
	}

	/** Whether a line names the same person and sends on by the agency of another. */
	private static boolean tellsMore(CreditLine line, CreditLine last) {
		return last.agency() != null && line.agency() != null && !line.agencyName().equals(last.agencyName())
				&& Names.same(line.bylineName(), last.bylineName())
				&& line.partners().stream().anyMatch((part) -> part.name().equals(last.agencyName()));
	}

	/**
	 * The photographer as the first credit prints the name, where several name the same
	 * person; empty where none is named.
	 */
	public String photographer() {
		String last = credit().map(CreditLine::bylineName)
			.filter((name) -> !name.isEmpty())
			.orElseGet(this::otherByline);
		return this.credits.stream()
			.map(CreditLine::bylineName)
			.filter((name) -> Names.same(name, last))
			.findFirst()
			.orElse(last);
	}

	/** The name in a credit that says no other agency than the one that counts. */
	private String otherByline() {
		String agency = credit().map(CreditLine::agencyName).orElse("");
		return this.credits.reversed()
			.stream()
			.filter((line) -> line.byline() != null
					&& (line.agencyName().isEmpty() || line.agencyName().equals(agency)))
			.map(CreditLine::bylineName)
			.findFirst()
			.orElse("");
	}

	/**
	 * The organisations of the credit beside its agency, in print order; with those of
	 * credits that name no agency.
	 */
	public List<CreditLine.Part> partners() {
		CreditLine counts = credit().orElse(null);
		List<CreditLine.Part> partners = new ArrayList<>();
		for (CreditLine line : this.credits) {
			if (line == counts || line.agency() == null) {
				line.partners()
					.stream()
					.filter((part) -> partners.stream().noneMatch((said) -> isSaid(part.name(), said.name())))
					.forEach(partners::add);
			}
		}
		return List.copyOf(partners);
	}

	private static boolean isSaid(String name, String said) {
		return Folding.letters(name).endsWith(Folding.letters(said));
	}

	/** The date on which the picture was taken, where the text states a year. */
	public Optional<CaptionDate> dateTaken() {
		return this.dates.stream()
			.filter((date) -> date.role() == CaptionDate.Role.TAKEN && date.year() != 0)
			.findFirst();
	}

	/**
	 * What the credit, a mark in front or a word behind says of the kind of picture: the
	 * credit's first qualifier, else FILE where a mark in front or the first words say so
	 * ({@code In this file photo}).
	 */
	public Optional<Qualifier.Kind> suffix() {
		Optional<Qualifier.Kind> said = this.credits.reversed()
			.stream()
			.flatMap((line) -> line.qualifiers().stream())
			.map(Qualifier::kind)
			.findFirst();
		boolean archived = said.isPresent() && (said.get() == Qualifier.Kind.HANDOUT || said.get() == Qualifier.Kind.HO)
				&& this.credits.stream().anyMatch((line) -> line.has(Qualifier.Kind.FILE));
		return (archived || said.isEmpty() && isMarkedFile()) ? Optional.of(Qualifier.Kind.FILE) : said;
	}

	private boolean isMarkedFile() {
		return this.marks.stream()
			.filter((mark) -> mark.kind() == CaptionMark.Kind.FILE)
			.anyMatch((mark) -> mark.inFront() || mark.range().start() - this.body.start() < OPENING || isApart(mark));
	}

	/**
	 * Whether a mark stands in brackets, or in EFE's words about a photographer's
	 * picture.
	 */
	private boolean isApart(CaptionMark mark) {
		int start = mark.range().start();
		int end = mark.range().end();
		boolean bracket = start > 0 && end < this.text.length() && this.text.charAt(start - 1) == '('
				&& this.text.charAt(end) == ')';
		return bracket || this.text.lastIndexOf(SHOWN, start) == start - SHOWN.length() && start >= SHOWN.length();
	}

	/** The body's words. */
	public String bodyText() {
		return this.body.in(this.text);
	}

	/** Whether the text says in any place that it is from the archive. */
	public boolean isFilePhoto() {
		return marked(CaptionMark.Kind.FILE, Qualifier.Kind.FILE);
	}

	/** Whether the text says in any place that it is a handout. */
	public boolean isHandout() {
		return marked(CaptionMark.Kind.HANDOUT, Qualifier.Kind.HANDOUT)
				|| credit().filter((line) -> line.has(Qualifier.Kind.HO)).isPresent();
	}

	private boolean marked(CaptionMark.Kind mark, Qualifier.Kind qualifier) {
		return this.marks.stream().anyMatch((found) -> found.kind() == mark)
				|| this.credits.stream().anyMatch((line) -> line.has(qualifier));
	}

}
