package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;
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
	 * A credit field's line as the house would write it, or as it is where that loses a
	 * part.
	 */
	static String of(String field, HouseStyle house) {
		CreditLine line = CreditLine.parse(field);
		CreditStyle style = house.credit();
		if (line == null || line.agency() == null || style == null || !house.knowsAgency(line.agencyName())) {
			return field;
		}
		String written = of(line, house, style);
		return keepsAll(line, written) ? written : field;
	}

	/** Whether every organisation and qualifier of the line is in what is written. */
	static boolean keepsAll(CreditLine line, String written) {
		boolean partners = line.partners().stream().allMatch((partner) -> Names.mentions(written, partner.name()));
		return partners && (line.byline() == null || Names.mentions(written, line.bylineName()));
	}

	/** Whether both have the same names in the same order, brackets and labels aside. */
	static boolean sameParts(CreditLine line, String written) {
		return line.byline() != null && parts(line.text()).equals(parts(written));
	}

	private static List<String> parts(String text) {
		return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.stream()
			.filter((word) -> !word.isEmpty() && !LABELS.contains(word))
			.toList();
	}

}
