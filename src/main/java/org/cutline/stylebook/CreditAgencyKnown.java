package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.CreditLine;
import org.cutline.caption.Names;
import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The agency in the credit line is one that the desk knows, spelled as it spells itself.
 */
final class CreditAgencyKnown extends HouseRule {

	private static final NameRegister AGENCIES = NameRegister.of(List.of("REUTERS", "Getty Images", "Shutterstock",
			"Anadolu", "Xinhua", "NurPhoto", "Keystone", "Yonhap", "Associated Press", "Europa Press"));

	/** {@code RETUERS/Ana Prieto} at the end, which is read as no credit. */
	private static final Pattern UNREAD = Pattern
		.compile("(?:^|[\\s(])([\\p{Lu}][\\p{L}-]{3,14})/\\p{Lu}[\\p{L}'. -]{1,40}(?:/\\p{Lu}+)?\\)?\\s*$");

	CreditAgencyKnown() {
		super("credit.agency", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		CreditLine line = unit.caption().credit().orElse(null);
		CreditLine.Part agency = (line != null) ? line.agency() : null;
		if (line == null || agency == null) {
			return misspelt(unit);
		}
		if (agency.printed().equalsIgnoreCase(agency.name()) && isCapitals(agency.name())
				&& !agency.printed().equals(agency.name())) {
			return List.of(variant("case", agency.range(),
					List.of(certainly(List.of(TextEdit.replace(agency.range(), agency.name())), agency.name())),
					agency.printed(), agency.name()));
		}
		for (CreditLine.Part part : line.partners()) {
			String near = near(part.printed());
			if (near != null) {
				return List.of(spelling(part.range(), part.printed(), near));
			}
		}
		String near = near(agency.printed());
		return (near == null) ? List.of() : List.of(spelling(agency.range(), agency.printed(), near));
	}

	private static boolean isCapitals(String name) {
		return name.equals(name.toUpperCase(Locale.ROOT));
	}

	private List<Finding> misspelt(CaptionUnderCheck unit) {
		Matcher unread = UNREAD.matcher(unit.text())
			.region(Math.max(0, unit.text().length() - 80), unit.text().length());
		if (unit.text().indexOf('/') < 0 || !unread.find()) {
			return List.of();
		}
		TextRange range = new TextRange(unread.start(1), unread.end(1));
		String near = near(unread.group(1));
		return List.of((near != null) ? spelling(range, unread.group(1), near)
				: finding(range, List.of(), unread.group(1)).as(Severity.HINT));
	}

	private static @Nullable String near(String printed) {
		return AGENCIES.near(printed).filter((known) -> !Names.same(known, printed)).orElse(null);
	}

	private Finding spelling(TextRange range, String printed, String right) {
		return variant("near", range, List.of(perhaps(List.of(TextEdit.replace(range, right)), right)), printed, right);
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Ministers pose in Tokyo, Japan, 07 November 2023. epa-EFE/ANA PRIETO",
					"Ministers pose in Tokyo, Japan, 07 November 2023. EPA-EFE/ANA PRIETO")
			.inEnglish("reuters")
			.wrong("Foreign ministers pose in Tokyo, Japan, November 7, 2023. RETUERS/Ana Prieto",
					"Foreign ministers pose in Tokyo, Japan, November 7, 2023. REUTERS/Ana Prieto")
			.inSpanish("neutral")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón). REUTRS/Ana Prieto",
					"Los ministros posan en Tokio (Japón). REUTERS/Ana Prieto")
			.list();
	}

}
