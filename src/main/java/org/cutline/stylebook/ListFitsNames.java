package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.PositionMarker;

/** A list from left to right has the names for it. */
final class ListFitsNames extends HouseRule {

	ListFitsNames() {
		super("people.list", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		List<PositionMarker> lists = unit.caption().positionMarkers().stream().filter(PositionMarker::list).toList();
		if (lists.isEmpty() || unit.caption().people().size() != 1 || !isUnderstood(unit)) {
			return List.of();
		}
		return List.of(finding(lists.getFirst().range(), List.of(), lists.getFirst().text(),
				String.valueOf(unit.caption().people().size())));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("(L-R) Foreign ministers Yoko Mori, Paul Reyes and Ana Costa pose in Tokyo, Japan, 07 "
					+ "November 2023. EFE-EPA/ANA PRIETO")
			.wrong("(L-R) Foreign Minister Yoko Mori poses in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA " + "PRIETO")
			.inSpanish("efe-es")
			.right("(De i a d) Los ministros Luis Vega, Ana Mora y Paul Reyes posan en Tokio. EFE/Ana Prieto")
			.wrong("(De i a d) El ministro Luis Vega posa en Tokio. EFE/Ana Prieto")
			.list();
	}

}
