package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.cutline.caption.CaptionMark;
import org.cutline.caption.CaptionPerson;
import org.cutline.caption.PositionMarker;

/** Position markers are such as can be: no place twice, nobody to the right of nobody. */
final class PositionsCanBe extends HouseRule {

	private static final Pattern OTHERS = Pattern
		.compile("(?i)\\b(?:with|and|fights?|against|to|from|by|shakes|meets?|next|"
				+ "beside|greets?|his|her|their|others?|con|y|a|ante|junto|su|sus|saluda|contra|of|after|among|between)\\b");

	PositionsCanBe() {
		super("people.positions", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<PositionMarker> markers = unit.caption()
			.positionMarkers()
			.stream()
			.filter((marker) -> !marker.list() && !marker.absent())
			.toList();
		List<Finding> findings = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		boolean combination = unit.caption()
			.marks()
			.stream()
			.anyMatch((mark) -> mark.kind() == CaptionMark.Kind.COMBINATION);
		for (PositionMarker marker : markers) {
			boolean placed = marker.side() != PositionMarker.Side.ROW;
			if (placed && !seen.add(marker.side() + " " + marker.rank() + " " + marker.row()) && !combination) {
				findings.add(variant("twice", marker.range(), List.of(), marker.text()));
			}
		}
		if (markers.size() == 1 && alone(unit, markers.getFirst())) {
			findings.add(variant("alone", markers.getFirst().range(), List.of(), markers.getFirst().text()));
		}
		return findings;
	}

	/** A side is said, but only one person is named and nobody else is spoken of. */
	private static boolean alone(CaptionUnderCheck unit, PositionMarker marker) {
		boolean side = marker.side() == PositionMarker.Side.LEFT || marker.side() == PositionMarker.Side.RIGHT;
		long pictured = unit.caption().people().stream().filter(CaptionPerson::pictured).count();
		return side && marker.rank() == 1 && marker.row() == PositionMarker.Row.NONE && pictured == 1
				&& !OTHERS.matcher(unit.caption().bodyText()).find();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign Minister Yoko Mori (L) greets US envoy Paul Reyes (R) in Tokyo, Japan, 07 "
					+ "November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Foreign Minister Yoko Mori (L) greets US envoy Paul Reyes (L) in Tokyo, Japan, 07 "
					+ "November 2023. EFE-EPA/ANA PRIETO")
			.wrong("Foreign Minister Yoko Mori (R) waves in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO")
			.right("Foreign Minister Yoko Mori (R) talks to journalists in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("El ministro Luis Vega (i) saluda a la ministra Ana Mora (d) en Madrid. EFE/Ana Prieto")
			.wrong("El ministro Luis Vega (i) saluda a la ministra Ana Mora (i) en Madrid. EFE/Ana Prieto")
			.list();
	}

}
