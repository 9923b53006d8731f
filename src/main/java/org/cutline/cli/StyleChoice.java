package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cutline.caption.CreditLine;
import org.cutline.caption.ParsedCaption;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyles;

/** Which house style a caption is held to. */
@FunctionalInterface
interface StyleChoice {

	/** The word for the style of the house that the credit names. */
	String AUTO = "auto";

	HouseStyle styleOf(ParsedCaption caption);

	/**
	 * The style of the house that the credit names, in the caption's language; the
	 * neutral one where no shipped style fits.
	 */
	static HouseStyle ofCredit(ParsedCaption caption) {
		String agency = caption.credit().map(CreditLine::agencyName).orElse("");
		return HouseStyles.shipped()
			.stream()
			.filter((style) -> isOf(agency, style))
			.filter((style) -> style.language() == null || style.language() == caption.language())
			.findFirst()
			.orElseGet(HouseStyles::neutral);
	}

	/**
	 * Whether a house is the agency's own: {@code EPA} is of {@code EFE-EPA}, but no
	 * house that only passes its pictures on.
	 */
	private static boolean isOf(String agency, HouseStyle style) {
		if (style.agencies().isEmpty() || agency.isEmpty()) {
			return false;
		}
		List<String> own = List.of(style.agencies().getFirst().split("[-/]"));
		List<String> named = List.of(agency.split("[-/]"));
		return own.containsAll(named) || named.containsAll(own);
	}

	/**
	 * The style that a person names.
	 * @param name the id of a shipped style, {@code auto}, or a YAML file
	 * @return the style, or empty where there is no such style or file
	 * @throws IOException if the file cannot be read
	 * @throws IllegalArgumentException if the file holds no house style, with a sentence
	 * that says why
	 */
	static Optional<StyleChoice> named(String name) throws IOException {
		if (name.equals(AUTO)) {
			return Optional.of(StyleChoice::ofCredit);
		}
		Optional<HouseStyle> style = HouseStyles.named(name);
		if (style.isEmpty() && Files.isRegularFile(Path.of(name))) {
			style = Optional.of(HouseStyles.read(Files.readString(Path.of(name))));
		}
		return style.map((found) -> (caption) -> found);
	}

}
