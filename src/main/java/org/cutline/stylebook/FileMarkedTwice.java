package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionMark;
import org.cutline.caption.CreditLine;
import org.cutline.caption.Qualifier;

/** A file photo is marked at both ends: in front and in the credit. */
final class FileMarkedTwice extends HouseRule {

	private static final RuleParameter ENDS = RuleParameter.choice("file.marked", "ends", "any", "both");

	FileMarkedTwice() {
		super("file.marked", Severity.WARNING);
	}

	@Override
	public List<RuleParameter> parameters() {
		return List.of(ENDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		boolean front = unit.caption().marks().stream().anyMatch((mark) -> mark.kind() == CaptionMark.Kind.FILE);
		boolean credit = unit.caption().credits().stream().anyMatch((line) -> line.has(Qualifier.Kind.FILE));
		CreditLine line = unit.caption().credit().orElse(null);
		if (front == credit || line == null || value(unit, ENDS).equals("any")) {
			return List.of();
		}
		return List.of(front ? finding(line.range(), List.of()) : variant("front", line.range(), List.of()));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("ap")
			.right("FILE - Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto, File)")
			.wrong("FILE - Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto)")
			.wrong("Ministers pose in Tokyo, Tuesday, Nov. 7, 2023. (AP Photo/Ana Prieto, File)")
			.inSpanish("ap")
			.right("ARCHIVO - Los ministros posan en Tokio, el 7 de noviembre de 2023. (AP Foto/Ana Prieto, "
					+ "Archivo)")
			.wrong("ARCHIVO - Los ministros posan en Tokio, el 7 de noviembre de 2023. (AP Foto/Ana Prieto)")
			.list();
	}

}
