package org.cutline.caption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A credit line taken apart: who took the picture, for whom, and what kind of picture it
 * is. Example: {@code EFE-EPA/EUGENE HOSHIKO/POOL} has the agency {@code EFE-EPA}, the
 * by-line {@code EUGENE HOSHIKO} and the qualifier {@link Qualifier.Kind#POOL}.
 *
 * @param text the line as printed, brackets and label included
 * @param range where it stands in the text that was parsed
 * @param form the way it is written
 * @param glued whether no blank parts it from the word before
 * @param agency the picture's origin, null where only a name or a label is given
 * @param byline the photographer as printed, null where no person is named
 * @param partners every other organisation, in order: distributor, newspaper, handout
 * source, partner agency
 * @param qualifiers POOL, HANDOUT and the like, in order
 */
public record CreditLine(String text, TextRange range, CreditForm form, boolean glued, @Nullable Part agency,
		@Nullable Part byline, List<Part> partners, List<Qualifier> qualifiers) {

	public CreditLine {
		partners = List.copyOf(partners);
		qualifiers = List.copyOf(qualifiers);
	}

	/**
	 * A name in a credit line.
	 *
	 * @param name the name in its one spelling for an agency, as printed for others
	 * @param range where it is printed
	 * @param printed the printed words
	 * @param kind what bears the name
	 */
	public record Part(String name, TextRange range, String printed, PartKind kind) {
	}

	/** What a name in a credit line is the name of. */
	public enum PartKind {

		/** A picture agency or distributor of the agencies' list. */
		AGENCY,

		/** A person. */
		PERSON,

		/** A newspaper, an office, a company: whoever else gives out pictures. */
		ORGANISATION,

		/** An account of a social network, such as {@code @portofvigo}. */
		ACCOUNT

	}

	/**
	 * Reads the text of a credit field, which holds nothing but the credit: {@code AP},
	 * {@code EFE-EPA/EUGENE HOSHIKO/POOL}, {@code (AP Photo/Rick Bowmer)}.
	 * @return the line, or null where nothing in it names an agency, a person or an
	 * organisation
	 */
	public static @Nullable CreditLine parse(String text) {
		return CreditField.read(text);
	}

	/**
	 * A line made of parts, for a credit builder, written with slashes.
	 * @param agency the agency as it is to be printed
	 * @param byline the photographer, or null
	 * @param partners other organisations, in order
	 * @param qualifiers what kind of picture it is
	 */
	public static CreditLine of(String agency, @Nullable String byline, List<String> partners,
			List<Qualifier.Kind> qualifiers) {
		return CreditField.of(agency, byline, partners, qualifiers);
	}

	/** Whether a qualifier of this kind is there. */
	public boolean has(Qualifier.Kind kind) {
		return this.qualifiers.stream().anyMatch((qualifier) -> qualifier.kind() == kind);
	}

	/**
	 * The agencies from the picture's origin to the last that sent it on, in print order.
	 */
	public List<Part> chain() {
		return Stream.concat(Stream.ofNullable(this.agency), this.partners.stream())
			.filter((part) -> part.kind() == PartKind.AGENCY)
			.sorted((one, other) -> one.range().compareTo(other.range()))
			.toList();
	}

	/**
	 * Each photographer of a joint credit: two for {@code Ana Prieto and Joan Puig}, each
	 * with its range.
	 */
	public List<Part> bylines() {
		return (this.byline == null) ? List.of() : JointByline.parts(this.byline);
	}

	/**
	 * Who gave the picture out, where no agency took it: the first office, company or
	 * account of a handout.
	 */
	public Optional<Part> handoutSource() {
		boolean given = has(Qualifier.Kind.HANDOUT) || has(Qualifier.Kind.HO) || this.byline == null;
		return this.partners.stream()
			.filter((part) -> given && (part.kind() == PartKind.ORGANISATION || part.kind() == PartKind.ACCOUNT))
			.findFirst();
	}

	/** The name of the agency, or an empty text. */
	public String agencyName() {
		return (this.agency != null) ? this.agency.name() : "";
	}

	/** The printed name of the photographer, or an empty text. */
	public String bylineName() {
		return (this.byline != null) ? this.byline.name() : "";
	}

	/** The line written in another form, names as they are printed. */
	public String render(CreditForm wanted) {
		return render(CreditStyle.of(wanted));
	}

	/** The line as a house writes it. */
	public String render(CreditStyle style) {
		return CreditWriter.write(this, style);
	}

}
