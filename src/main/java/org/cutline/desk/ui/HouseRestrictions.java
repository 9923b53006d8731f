package org.cutline.desk.ui;

import java.util.List;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.ParsedCaption;
import org.cutline.caption.Restriction;
import org.cutline.stylebook.TextEdit;

/**
 * The wordings of limits of use that an editor chooses from, and the edits of a choice.
 */
final class HouseRestrictions {

	private static final List<String> ENGLISH = List.of("EDITORIAL USE ONLY", "NO SALES", "NO ARCHIVES",
			"EDITORIAL USE ONLY/NO SALES", "EDITORIAL USE ONLY/NO SALES/NO ARCHIVES", "MANDATORY CREDIT",
			"ONE TIME USE ONLY", "NOT FOR RESALE", "NO ADVERTISING", "NO COMMERCIAL USE", "USE SUBJECT TO RESTRICTIONS",
			"GRAPHIC CONTENT");

	private static final List<String> SPANISH = List.of("SOLO USO EDITORIAL", "NO VENTAS", "NO ARCHIVAR",
			"SOLO USO EDITORIAL/NO VENTAS", "CRÉDITO OBLIGATORIO", "UN SOLO USO", "NO PUBLICIDAD", "NO USO COMERCIAL",
			"CONTENIDO GRÁFICO");

	private HouseRestrictions() {
	}

	static List<String> wordings(CaptionLanguage language) {
		return (language == CaptionLanguage.SPANISH) ? SPANISH : ENGLISH;
	}

	/**
	 * The edit that puts a wording in place of a restriction.
	 * @param caption the caption as it was read
	 * @param restriction the restriction
	 * @param words the wording; empty takes the restriction out
	 * @return none where it says so already
	 */
	static List<TextEdit> edits(ParsedCaption caption, Restriction restriction, String words) {
		if (words.isBlank()) {
			return List.of(Cut.listed(caption.text(), restriction.range()));
		}
		return words.equals(restriction.range().in(caption.text())) ? List.of()
				: List.of(TextEdit.replace(restriction.range(), words));
	}

}
