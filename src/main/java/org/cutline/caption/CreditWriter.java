package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a credit line in the form of a house. */
final class CreditWriter {

	private CreditWriter() {
	}

	static String write(CreditLine line, CreditStyle style) {
		String agency = line.agencyName().equals("Reuters") ? "REUTERS" : line.agencyName();
		String name = name(line, style);
		List<String> partners = line.partners().stream().map(CreditLine.Part::name).toList();
		return switch (style.form()) {
			case SLASH -> join("/", List.of(agency, name), partners, capitals(line));
			case NAME_FIRST -> join("/", List.of(name), capitals(line), List.of(agency), partners);
			case LABEL -> "Photo: " + join("/", List.of(name), capitals(line), List.of(agency), partners);
			case BRACKET -> "(" + bracket(line, agency, name, partners) + ")";
			case PHOTO_BY -> "(" + (name.isEmpty() ? "" : "Photo by ") + photoBy(line, agency, name, partners) + ")";
			case VIA -> via(line, agency, name, partners);
		};
	}

	private static String name(CreditLine line, CreditStyle style) {
		String name = line.bylineName();
		boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
		return switch (style.nameCase()) {
			case AS_IS -> name;
			case CAPITALS -> name.toUpperCase(Locale.ROOT);
			case NATURAL -> shouted ? Folding.natural(name) : name;
		};
	}

	private static List<String> capitals(CreditLine line) {
		return line.qualifiers().stream().map((qualifier) -> qualifier.kind().word()).distinct().toList();
	}

	private static List<String> natural(CreditLine line) {
		return line.qualifiers().stream().map((qualifier) -> switch (qualifier.kind()) {
			case POOL -> "Pool";
			case HANDOUT -> "Handout";
			case FILE -> "File";
			case SCREENGRAB -> "Screengrab";
			case HO, STR, STRINGER, STAFF -> qualifier.kind().word();
		}).distinct().toList();
	}

	private static String bracket(CreditLine line, String agency, String name, List<String> partners) {
		String tail = natural(line).isEmpty() ? "" : ", " + String.join(", ", natural(line));
		if (agency.equals("AP") && partners.isEmpty()) {
			return join("/", List.of("AP Photo", name)) + tail;
		}
		if (agency.equals("AP")) {
			return join("/", List.of(name), partners) + " via AP" + tail;
		}
		return join("/", List.of(name), partners.isEmpty() ? List.of() : partners, List.of(agency)) + tail;
	}

	private static String photoBy(CreditLine line, String agency, String name, List<String> partners) {
		if (agency.equals("AFP")) {
			return join(" / ", List.of(name),
					natural(line).stream().map((word) -> word.toUpperCase(Locale.ROOT)).toList(), List.of(agency))
					+ (partners.contains("Getty Images") ? " via Getty Images" : "");
		}
		if (agency.equals("Getty Images") || partners.isEmpty()) {
			return join("/", List.of(name), natural(line), partners, List.of(agency));
		}
		return join("/", List.of(name), natural(line), List.of(agency)) + " via " + String.join("/", partners);
	}

	private static String via(CreditLine line, String agency, String name, List<String> partners) {
		String front = join("/", List.of(name), partners, natural(line));
		return front.isEmpty() ? agency : front + " via " + agency;
	}

	@SafeVarargs
	private static String join(String separator, List<String>... groups) {
		List<String> parts = new ArrayList<>();
		for (List<String> group : groups) {
			for (String part : group) {
				if (!part.isEmpty()) {
					parts.add(part);
				}
			}
		}
		return String.join(separator, parts);
	}

}
