package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CreditForm;
import org.cutline.caption.CreditLine;
import org.cutline.caption.CreditStyle;
import org.cutline.caption.Names;
import org.cutline.caption.Qualifier;

/** A credit line as a house would write it, and what of the printed line is kept. */
final class HouseCredit {

	private static final Set<String> LABELS = Set.of("photo", "by", "via", "credit", "foto", "photograph", "picture",
			"image", "images", "should", "read", "de", "fuente", "getty");

	private HouseCredit() {
	}

	static String of(CreditLine line, HouseStyle house, CreditStyle style) {
		boolean via = line.agencyName().equals("Reuters") && line.has(Qualifier.Kind.HANDOUT);
		String written = via ? line.render(new CreditStyle(CreditForm.VIA, style.nameCase())) : line.render(style);
		return (house.language() == CaptionLanguage.SPANISH) ? written.replace("/FILE", "/Archivo") : written;
	}

	/**
	 * The credit line that the fields give, as the house would write it: that of the
	 * credit field, its photographer from the by-line field where it names none.
	 * @return the line; empty where the fields do not give an agency of the house and a
	 * photographer, or disagree
	 */
	static Optional<String> ofFields(CaptionUnderCheck unit) {
		CreditLine field = unit.facts().value(FactField.CREDIT_LINE).map(CreditLine::parse).orElse(null);
		String creator = unit.facts().value(FactField.CREATORS).orElse("");
		if (field == null || field.agency() == null || !unit.style().knowsAgency(field.agencyName())) {
			return Optional.empty();
		}
		String named = field.bylineName().isEmpty() ? creator : field.bylineName();
		if (named.isEmpty() || (!creator.isEmpty() && !Names.same(named, creator))) {
			return Optional.empty();
		}
		CreditLine line = (field.byline() != null) ? field
				: CreditLine.of(field.agencyName(), named,
						field.partners().stream().map(CreditLine.Part::name).toList(),
						field.qualifiers().stream().map(Qualifier::kind).toList());
		CreditStyle style = unit.style().credit();
		String written = (style != null) ? of(line, unit.style(), style) : line.text();
		return Optional.of(keepsAll(line, written) ? written : line.text());
	}

	/** Whether every organisation and qualifier of the line is in what is written. */
	static boolean keepsAll(CreditLine line, String written) {
		boolean partners = line.partners().stream().allMatch((partner) -> Names.mentions(written, partner.name()));
		return partners && (line.byline() == null || Names.mentions(written, line.bylineName()));
	}

	/**
	 * Whether both have the same names in the same order, brackets and labels aside; an
	 * agency behind a label, which names nobody, never has.
	 */
	static boolean sameParts(CreditLine line, String written) {
		boolean label = line.byline() == null && line.partners().isEmpty() && line.qualifiers().isEmpty();
		return !label && parts(line.text()).equals(parts(written));
	}

	private static List<String> parts(String text) {
		return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.stream()
			.filter((word) -> !word.isEmpty() && !LABELS.contains(word))
			.toList();
	}

}
