package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.TextRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StylebookTests {

	private static final String CLOCKWISE = "(Clockwise from left to right) Britain’s Foreign Secretary James Cleverly, "
			+ "Germany’s Foreign Minister Annalena Baerbock, U.S. Secretary of State Antony Blinken, Japan’s Foreign Minister "
			+ "Yoko Kamikawa, Canada’s Foreign Minister Melanie Joly, France’s Foreign Minister Catherine Colonna, Italian "
			+ "Foreign Ministry’s Director General for Political Affairs and International Security Pasquale Ferrara and High "
			+ "Representative of the European Union for Foreign Affairs and Security Policy Josep Borrell are seated ahead of "
			+ "the working dinner during the G7 Foreign Ministers’ Meeting at the Iikura Guest House on November 07, 2023 in "
			+ "Tokyo, Japan. EFE-EPA/TOMOHIRO OHSUMI/POOL";

	private static final String WALKS = "US Secretary of State Antony Blinken (2-R) walks to meet Japan’s Prime Minister Fumio "
			+ "Kishida (not pictured) at the prime minister’s official residence in Tokyo, Japan, 07 November 2023. "
			+ "EFE-EPA/EUGENE HOSHIKO/POOL";

	private static final FileFacts FACTS = FileFacts.none()
		.with(FactField.CREATORS, "EUGENE HOSHIKO")
		.with(FactField.CREDIT_LINE, "EFE-EPA/EUGENE HOSHIKO/POOL")
		.with(FactField.CITY, "TOKYO")
		.with(FactField.COUNTRY, "JAPAN")
		.with(FactField.DATE_CREATED, "2023-11-07")
		.with(FactField.ALT_TEXT, "Four men in suits walk down a corridor")
		.with(FactField.CAPTION_WRITER, "eh");

	private static HouseStyle style(String id) {
		return HouseStyles.named(id).orElseThrow();
	}

	private static StyleReport check(String text, FileFacts facts) {
		return Stylebook.standard().check(CaptionUnderCheck.of(text, facts, style("efe-epa-en")));
	}

	@Test
	void aCaptionInHouseFormIsClean() {
		StyleReport report = check(WALKS, FACTS.with(FactField.PERSONS_SHOWN, "Antony Blinken"));
		assertThat(report.findings()).isEmpty();
		assertThat(report.broken()).isEmpty();
		assertThat(report.passed()).contains("credit.form", "date.agrees");
	}

	@Test
	void aCaptionWithItsDateBeforeThePlaceIsMendedWithOneKey() {
		StyleReport report = check(CLOCKWISE, FACTS.with(FactField.CREATORS, "Tomohiro Ohsumi")
			.with(FactField.CREDIT_LINE, "EFE-EPA/TOMOHIRO OHSUMI/POOL"));
		assertThat(report.findings().stream().map(Finding::ruleId)).containsExactly("people.fields",
				"language.spellings", "date.form");
		Finding date = report.errors().getFirst();
		assertThat(date.certain()).isTrue();
		assertThat(date.fixes().getFirst().preview(CLOCKWISE))
			.contains("at the Iikura Guest House in Tokyo, Japan, 07 November 2023. EFE-EPA/TOMOHIRO OHSUMI/POOL");
		Finding spelling = report.warnings().getFirst();
		assertThat(spelling.fixes().getFirst().preview(CLOCKWISE)).contains("Baerbock, US Secretary of State");
	}

	@Test
	void findingsComeInTextOrderAndSpeakTheEditorsLanguage() {
		StyleReport report = check("The  U.S. envoy TK poses in Tokyo, Japan, November 7, 2023. EFE-EPA/Ana Prieto",
				FACTS);
		assertThat(report.findings().stream().map(Finding::range).filter((range) -> range != null)).isSorted();
		Finding first = report.findings().getFirst();
		assertThat(first.sentence(Locale.of("es"))).isNotEqualTo(first.sentence(Locale.ENGLISH));
	}

	@Test
	void aRuleThatFailsLeavesTheOthersStanding() {
		HouseRule broken = new HouseRule("test.broken", Severity.ERROR) {
			@Override
			public List<Finding> check(CaptionUnderCheck unit) {
				throw new IllegalStateException("as it must in this test");
			}

			@Override
			public List<RuleExample> examples() {
				return List.of();
			}
		};
		StyleReport report = new Stylebook(List.of(broken, new CaptionPresent()))
			.check(CaptionUnderCheck.of("", FileFacts.none(), HouseStyles.neutral()));
		assertThat(report.broken()).containsExactly("test.broken");
		assertThat(report.errors()).extracting(Finding::ruleId).containsExactly("caption.present");
	}

	@Test
	void aHouseTurnsRulesOffAndChangesTheirSeverity() {
		HouseStyle strict = HouseStyles.read("""
				id: mine
				name: Mine
				language: en
				credit: { form: slash, names: capitals }
				dates: [epa]
				spellings: { Kiev: Kyiv }
				rules:
				  alt.present: off
				  language.spellings: error
				  language.length: { severity: warning, words: 5 }
				""");
		StyleReport report = Stylebook.standard()
			.check(CaptionUnderCheck.of("Ministers meet again in Kiev, Ukraine, 07 November 2023. EPA/ANA PRIETO",
					FileFacts.none(), strict));
		assertThat(report.errors()).extracting(Finding::ruleId).containsExactly("language.spellings");
		assertThat(report.warnings()).extracting(Finding::ruleId).containsExactly("language.length");
	}

	@Test
	void everyShippedStyleNamesRulesThatExist() {
		List<String> ids = Rules.all().stream().map(CaptionRule::id).toList();
		for (HouseStyle style : HouseStyles.shipped()) {
			assertThat(ids).as(style.id()).containsAll(style.rules().keySet());
		}
	}

	@Test
	void editsAreMadeTogether() {
		Fix.TextFix fix = new Fix.TextFix(Message.of("residue.spaces.fix"),
				List.of(TextEdit.delete(new TextRange(3, 4)), TextEdit.replace(new TextRange(0, 1), "T")), true);
		assertThat(fix.applyTo("the  end")).isEqualTo("The end");
	}

	@Test
	void theStandardParserIsUsed() {
		assertThat(CaptionUnderCheck.of(WALKS, FACTS, style("efe-es")).caption()).isEqualTo(CaptionParser.parse(WALKS));
	}

}
