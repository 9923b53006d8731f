package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.PositionMarker;

/** People are named from left to right, as the reader's eye goes. */
final class NamedFromLeft extends HouseRule {

	NamedFromLeft() {
		super("people.order", Severity.HINT);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		PositionMarker right = null;
		for (PositionMarker marker : unit.caption().positionMarkers()) {
			boolean plain = marker.rank() == 1 && marker.row() == PositionMarker.Row.NONE;
			if (plain && marker.side() == PositionMarker.Side.RIGHT && right == null) {
				right = marker;
			}
			if (plain && marker.side() == PositionMarker.Side.LEFT && right != null) {
				return List.of(finding(right.range(), List.of(), right.text(), marker.text()));
			}
		}
		return List.of();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("ap")
			.right("Yoko Mori, left, greets Paul Reyes, right, in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.wrong("Yoko Mori, right, greets Paul Reyes, left, in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.inSpanish("efe-es")
			.right("El ministro Luis Vega (i) saluda a la ministra Ana Mora (d) en Madrid. EFE/Ana Prieto")
			.wrong("El ministro Luis Vega (d) saluda a la ministra Ana Mora (i) en Madrid. EFE/Ana Prieto")
			.list();
	}

}
