package org.cutline.stylebook;

import java.util.List;

import org.cutline.caption.CaptionDate;
import org.cutline.caption.Dateline;

/** A dateline with day and month has the same day as the sentence behind it. */
final class DatelineAgrees extends HouseRule {

	DatelineAgrees() {
		super("date.dateline", Severity.ERROR);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		Dateline dateline = unit.caption().dateline();
		CaptionDate front = (dateline != null && dateline.form() == Dateline.Form.GETTY) ? dateline.date() : null;
		if (front == null || front.day() == 0) {
			return List.of();
		}
		for (CaptionDate date : unit.caption().dates()) {
			boolean other = date.role() == CaptionDate.Role.TAKEN && date.precision() == CaptionDate.Precision.DAY
					&& date.range().start() >= front.range().end();
			if (other) {
				boolean same = date.day() == front.day() && date.month() == front.month();
				return (same || unit.caption().isFilePhoto()) ? List.of() : List
					.of(finding(front.range(), List.of(), front.range().in(unit.text()), date.range().in(unit.text())));
			}
		}
		return List.of();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("getty")
			.right("TOKYO, JAPAN - NOVEMBER 07: Foreign ministers pose on November 7, 2023 in Tokyo, Japan. (Photo by "
					+ "Ana Prieto/Getty Images)")
			.wrong("TOKYO, JAPAN - NOVEMBER 08: Foreign ministers pose on November 7, 2023 in Tokyo, Japan. (Photo by "
					+ "Ana Prieto/Getty Images)")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 08/11/2023.- Los ministros posaron el 7 de noviembre de 2023. EFE/Ana Prieto")
			.list();
	}

}
