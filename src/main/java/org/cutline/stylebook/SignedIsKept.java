package org.cutline.stylebook;

import java.util.List;

/** A file with content credentials keeps them only where its changes are declared. */
final class SignedIsKept extends HouseRule {

	SignedIsKept() {
		super("source.signed", Severity.HINT, Against.FIELDS);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		boolean undeclared = unit.facts().signed() && !unit.text().isBlank()
				&& unit.facts().value(FactField.DIGITAL_SOURCE_TYPE).isEmpty();
		return undeclared ? List.of(finding(null, List.of())) : List.of();
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.facts(FileFacts.none()
				.withSigned(true)
				.with(FactField.DIGITAL_SOURCE_TYPE, "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"))
			.right("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.facts(FileFacts.none().withSigned(true))
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.wrong("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.facts(FileFacts.none())
			.right("Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
