package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CreditForm;
import org.cutline.caption.CreditStyle;
import org.cutline.caption.DateForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A house style is data that is read, edited and written back. */
class HouseStyleTests {

	static final List<HouseStyle> SHIPPED = HouseStyles.shipped();

	private static HouseStyle everything() {
		return HouseStyles.neutral()
			.named("mine", "La casa: «nuestra»")
			.withAbout(new Clause(Map.of("en", "Ours: \"simple\"", "es", "La nuestra\nen dos líneas")))
			.withLanguage(CaptionLanguage.SPANISH)
			.withAgencies(List.of("EFE", "EFE/EPA"))
			.withCredit(new CreditStyle(CreditForm.PHOTO_BY, CreditStyle.NameCase.NATURAL))
			.withDateForms(List.of(DateForm.SPANISH, DateForm.NUMBERS))
			.withSpelling("EE UU", "EE.UU.")
			.withSpelling("on", "off")
			.with("language.length", RuleSetting.DEFAULT.with("words", "60").because(Clause.of("No: 61 is too many")))
			.with("language.worn", RuleSetting.DEFAULT.with(Severity.WARNING).with("phrases", "yes\nlooks on: a lot"))
			.with("alt.same", RuleSetting.DEFAULT.with(Severity.ERROR).on(false));
	}

	@ParameterizedTest
	@FieldSource("SHIPPED")
	void aShippedStyleIsReadAsItIsWritten(HouseStyle style) {
		assertThat(HouseStyles.read(HouseStyles.write(style))).isEqualTo(style);
	}

	@Test
	void aStyleWithEverythingIsReadAsItIsWritten() {
		String yaml = HouseStyles.write(everything());
		assertThat(HouseStyles.read(yaml)).isEqualTo(everything());
		assertThat(HouseStyles.write(HouseStyles.read(yaml))).isEqualTo(yaml);
	}

	@Test
	void writesWhatAChiefCanRead() {
		HouseStyle style = new HouseStyle("mine", "Mine", null, CaptionLanguage.ENGLISH, List.of("EFE-EPA"),
				new CreditStyle(CreditForm.SLASH, CreditStyle.NameCase.CAPITALS), List.of(DateForm.EPA),
				Map.of("U.S.", "US"), Map.of("language.worn", RuleSetting.DEFAULT.with("phrases", "looks on\nis seen"),
						"alt.present", RuleSetting.OFF, "place.country", RuleSetting.DEFAULT.with(Severity.ERROR)));
		assertThat(HouseStyles.write(style)).isEqualTo("""
				id: mine
				name: Mine
				language: en
				agencies: [EFE-EPA]
				credit: { form: slash, names: capitals }
				dates: [epa]
				spellings:
				  "U.S.": "US"
				rules:
				  place.country: error
				  language.worn:
				    phrases:
				      - looks on
				      - is seen
				  alt.present: off
				""");
	}

	@Test
	void editsLeaveTheStyleAsItWas() {
		HouseStyle style = HouseStyles.named("efe-epa-en").orElseThrow();
		HouseStyle other = style.withSpelling("Kiev", "Kyiv").withoutSpelling("U.S.");
		assertThat(other.spellings()).containsEntry("Kiev", "Kyiv").doesNotContainKey("U.S.");
		assertThat(style.spellings()).doesNotContainKey("Kiev").containsKey("U.S.");
		assertThat(style.with("place.country", RuleSetting.DEFAULT).rules()).doesNotContainKey("place.country");
	}

	@Test
	void aFindingGivesTheReasonOfItsHouse() {
		HouseStyle style = HouseStyles.neutral()
			.with("caption.present",
					RuleSetting.DEFAULT.because(new Clause(Map.of("en", "We say so", "es", "Lo decimos"))));
		Finding finding = Stylebook.standard()
			.check(CaptionUnderCheck.of("", FileFacts.none(), style))
			.findings()
			.getFirst();
		assertThat(finding.reason(Locale.ENGLISH)).isEqualTo("We say so");
		assertThat(finding.reason(Locale.of("es"))).isEqualTo("Lo decimos");
		assertThat(finding.reason(Locale.GERMAN)).isIn("We say so", "Lo decimos");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rules: { credit.shape: error }             | There is no rule «credit.shape».
			rules: { language.length: { lines: 3 } }   | The rule language.length has no parameter «lines».
			rules: { language.length: { words: few } } | language.length: words is a whole number, not «few».
			rules: { file.marked: { ends: one } }      | file.marked: ends cannot be «one»; it is one of any, both.
			rules: { credit.form: fatal }              | There is no severity «fatal»; it is error, warning or hint.
			colour: red                                | A house style has nothing called «colour».
			language: klingon                          | There is no language «klingon»; use a code such as en or es.
			dates: [when]                              | There is no form of date «when».
			credit: { form: curly }                    | There is no form of credit line «curly».
			""")
	void refusesWhatItDoesNotKnowInASentence(String line, String sentence) {
		HouseStyleRefused refused = catchThrowableOfType(HouseStyleRefused.class,
				() -> HouseStyles.read("id: x\nname: y\n" + line));
		assertThat(refused.sentence(Locale.ENGLISH)).isEqualTo(sentence);
		assertThat(refused.sentence(Locale.of("es"))).isNotBlank().isNotEqualTo(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "- a\n- b", "id: x", "id: !!java.lang.String x\nname: [",
			"id: !!java.net.URL [x]\nname: y" })
	void refusesWhatIsNoHouseStyle(String yaml) {
		assertThatThrownBy(() -> HouseStyles.read(yaml)).isInstanceOf(HouseStyleRefused.class);
	}

	@Test
	void everyParameterSaysWhatItIsInEnglishAndSpanish() {
		for (CaptionRule rule : Rules.all()) {
			assertThat(rule.group().title(Locale.ENGLISH)).isNotBlank();
			for (RuleParameter parameter : rule.parameters()) {
				assertThat(parameter.ruleId()).isEqualTo(rule.id());
				assertThat(parameter.refusal(parameter.standard())).isEmpty();
				assertThat(parameter.label(Locale.ENGLISH)).isNotBlank();
				assertThat(parameter.label(Locale.of("es"))).isNotEqualTo(parameter.label(Locale.ENGLISH));
			}
			rule.against().forEach((against) -> assertThat(against.title(Locale.of("es"))).isNotBlank());
		}
	}

}
