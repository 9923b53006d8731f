package org.cutline.desk.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.cutline.caption.CreditForm;
import org.cutline.caption.CreditLine;
import org.cutline.caption.CreditStyle;
import org.cutline.caption.ParsedCaption;
import org.cutline.caption.Qualifier;
import org.cutline.caption.Restriction;
import org.cutline.caption.TextRange;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.TextEdit;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a credit line, as an editor puts them together.
 *
 * @param agency whose picture it is, may be empty
 * @param partners other organisations, in order
 * @param byline the photographer, may be empty
 * @param kinds what kind of picture it is
 */
record CreditWords(String agency, List<String> partners, String byline, Set<Qualifier.Kind> kinds) {

	CreditWords {
		partners = List.copyOf(partners);
		kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(kinds);
	}

	static CreditWords of(CreditLine line) {
		EnumSet<Qualifier.Kind> kinds = EnumSet.noneOf(Qualifier.Kind.class);
		line.qualifiers().forEach((qualifier) -> kinds.add(qualifier.kind()));
		return new CreditWords(line.agencyName(), line.partners().stream().map(CreditLine.Part::name).toList(),
				line.bylineName(), kinds);
	}

	/**
	 * The line as the house writes it.
	 * @param style the house
	 * @param present the line that is there, whose form counts where the house has none
	 * @return the line; empty while it has neither agency nor name
	 */
	String render(HouseStyle style, @Nullable CreditLine present) {
		if (this.agency.isBlank() && this.byline.isBlank() && this.partners.isEmpty()) {
			return "";
		}
		CreditStyle house = style.credit();
		if (house == null) {
			house = CreditStyle.of((present != null) ? present.form() : CreditForm.SLASH);
		}
		List<Qualifier.Kind> inOrder = this.kinds.stream().sorted().toList();
		return CreditLine.of(this.agency, this.byline.isBlank() ? null : this.byline, this.partners, inOrder)
			.render(house);
	}

	/**
	 * The edit that writes the line: over the one that is there, else behind the body.
	 * @param caption the caption as it was read
	 * @param style the house
	 * @return none while there is nothing to write, or where it stands so already
	 */
	List<TextEdit> edits(ParsedCaption caption, HouseStyle style) {
		CreditLine present = caption.credit().orElse(null);
		String line = render(style, present);
		if (line.isEmpty() || (present != null && present.range().in(caption.text()).equals(line))) {
			return List.of();
		}
		return List.of((present != null) ? TextEdit.replace(present.range(), line) : behindBody(caption, line));
	}

	private static TextEdit behindBody(ParsedCaption caption, String line) {
		String text = caption.text();
		int end = caption.restrictions()
			.stream()
			.map(Restriction::range)
			.filter((range) -> range.start() >= caption.body().end())
			.mapToInt(TextRange::start)
			.min()
			.orElse(text.length());
		int from = text.substring(0, end).stripTrailing().length();
		boolean closed = from == 0 || ".!?…”\")".indexOf(text.charAt(from - 1)) >= 0;
		String words = ((from == 0) ? "" : closed ? " " : ". ") + line + ((end < text.length()) ? " " : "");
		return TextEdit.replace(new TextRange(from, end), words);
	}

}
