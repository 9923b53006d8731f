package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;

/** No doubled or floating marks stand in the text. */
final class PunctuationInOrder extends HouseRule {

	private static final Pattern SLIP = Pattern
		.compile("[ ]*,(?:[ ]?,)+|[ ]*,[ ]?\\.(?!\\d|\\.)|(?<=[\\p{L}\\p{N})])[ ]+[,;](?=\\s)|;[ ]?;");

	private static final List<String> SIGNALS = List.of(",,", ", ,", ",.", ", .", " ,", " ;", ";;");

	PunctuationInOrder() {
		super("residue.punctuation", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		if (SIGNALS.stream().noneMatch(unit.text()::contains)) {
			return List.of();
		}
		List<TextEdit> edits = new ArrayList<>();
		Matcher slip = SLIP.matcher(unit.text());
		while (slip.find()) {
			String found = slip.group().strip();
			boolean stop = found.endsWith(".") && !found.startsWith("(");
			edits.add(TextEdit.replace(new TextRange(slip.start(), slip.end()), stop ? "." : found.substring(0, 1)));
		}
		return edits.isEmpty() ? List.of() : List
			.of(finding(edits.getFirst().range(), List.of(perhaps(edits)), edits.getFirst().range().in(unit.text())));
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Foreign ministers pose at the Iikura Guest House in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/ANA PRIETO/POOL")
			.wrong("Foreign ministers pose in Tokyo , Japan, 07 November 2023. EFE-EPA/ANA PRIETO",
					"Foreign ministers pose in Tokyo, Japan, 07 November 2023. EFE-EPA/ANA PRIETO")
			.inSpanish("efe-es")
			.right("TOKIO (JAPÓN), 07/11/2023.- Los ministros de Exteriores posan en Tokio (Japón). EFE/Ana "
					+ "Prieto")
			.wrong("Los ministros posan en Tokio (Japón),. EFE/Ana Prieto",
					"Los ministros posan en Tokio (Japón). EFE/Ana Prieto")
			.list();
	}

}
