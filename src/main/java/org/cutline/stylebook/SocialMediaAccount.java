package org.cutline.stylebook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.caption.TextRange;

/** A picture off social media names the account that it is from. */
final class SocialMediaAccount extends HouseRule {

	private static final Pattern NETWORK = Pattern.compile(
			"(?i)\\b(?:via|from|posted (?:on|to)|published on|shared on|taken from|handout/|en|por|de|difundida en|"
					+ "publicada en) ?(social media|twitter|instagram|facebook|tiktok|telegram|youtube|snapchat|weibo|"
					+ "redes sociales|x\\.com)\\b");

	private static final List<String> SIGNALS = List.of("ocial media", "witter", "nstagram", "acebook", "ikTok",
			"elegram", "ouTube", "napchat", "eibo", "edes sociales", "ocial Media", "OCIAL MEDIA", "x.com");

	SocialMediaAccount() {
		super("source.social", Severity.WARNING);
	}

	@Override
	public List<Finding> check(CaptionUnderCheck unit) {
		String text = unit.text();
		boolean given = unit.caption().isHandout() || !unit.caption().marks().isEmpty()
				|| unit.caption().credit().filter((line) -> !line.partners().isEmpty()).isPresent();
		if (!given || SIGNALS.stream().noneMatch(text::contains) || text.indexOf('@') >= 0 || isSaid(unit)) {
			return List.of();
		}
		Matcher network = NETWORK.matcher(text);
		if (!network.find()) {
			return List.of();
		}
		TextRange range = new TextRange(network.start(1), network.end(1));
		return List.of(finding(range, List.of(), range.in(text)));
	}

	/** The account is named in words: "the account of the ministry". */
	private static boolean isSaid(CaptionUnderCheck unit) {
		String text = unit.text();
		return text.contains("account of") || text.contains("’s account") || text.contains("'s account")
				|| text.contains("cuenta de") || text.contains("channel") || text.contains("canal");
	}

	@Override
	public List<RuleExample> examples() {
		return Examples.english("efe-epa-en")
			.right("Smoke rises in this handout photo posted on Telegram by @tokyofire in Tokyo, Japan, 07 November "
					+ "2023. EFE-EPA/HANDOUT EDITORIAL USE ONLY")
			.wrong("Smoke rises in this handout photo posted on Telegram in Tokyo, Japan, 07 November 2023. "
					+ "EFE-EPA/HANDOUT EDITORIAL USE ONLY")
			.inSpanish("efe-es")
			.right("Imagen cedida y difundida en redes sociales por @bomberos en Tokio (Japón). EFE/Bomberos/HANDOUT")
			.wrong("Imagen cedida y difundida en redes sociales en Tokio (Japón). EFE/HANDOUT")
			.list();
	}

}
