package org.cutline.stylebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks real captions (a JSON object a line, labelled as the shared sample) by the
 * neutral style and by the style of the house that their credit names, the fields of the
 * photo once empty and once as the labels have them, and lists what is found.
 */
public final class StyleSurvey {

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * What was found in a caption.
	 *
	 * @param id the caption's id
	 * @param style the style it was held to
	 * @param text the caption
	 * @param label its labels
	 * @param finding the finding
	 */
	record Line(String id, String style, String text, JsonNode label, Finding finding) {

		String words() {
			return (finding().range() == null) ? "" : finding().range().in(text());
		}

		/** The same for the same finding, whichever style or field brings it up. */
		String key() {
			return id() + " " + finding().message().key();
		}

		/**
		 * Whether the labels say that something is not there which the finding misses;
		 * null where the finding is of another kind and wants to be read.
		 */
		@Nullable Boolean rightByLabels() {
			return switch (finding().message().key()) {
				case "date.present", "date.present.part" -> has("date").length() < 10;
				case "place.present" -> has("city").isEmpty() && has("country").isEmpty();
				case "place.country" -> !has("city").isEmpty() && has("country").isEmpty();
				case "credit.present" -> has("agency").isEmpty() && has("photographer").isEmpty();
				case "place.dateline.efe" -> !text().contains(".-");
				case "place.dateline.getty" -> !text().substring(0, Math.min(60, text().length())).contains(":");
				default -> null;
			};
		}

		private String has(String part) {
			return label().path(part).asString("");
		}

		@Override
		public String toString() {
			return id() + " " + style() + " " + finding().severity() + " " + finding().message().key() + " ["
					+ words().replace('\n', '|') + "] " + finding().sentence(Locale.ENGLISH);
		}

	}

	private final List<Line> lines = new ArrayList<>();

	private int captions;

	/**
	 * Surveys a file and prints the findings of a severity, and how often each rule
	 * fired.
	 */
	public static void main(String[] arguments) throws IOException {
		StyleSurvey survey = of(Path.of(arguments[0]));
		Severity severity = Severity.valueOf(arguments[1]);
		Map<String, Integer> rules = new LinkedHashMap<>();
		survey.lines.stream().filter((line) -> line.finding().severity() == severity).forEach((line) -> {
			rules.merge(line.finding().ruleId(), 1, Integer::sum);
			if (arguments.length < 3 || line.finding().ruleId().startsWith(arguments[2])) {
				System.out.println((Boolean.FALSE.equals(line.rightByLabels()) ? "WRONG " : "") + line + "\n      "
						+ line.text().replace('\n', '|'));
			}
		});
		System.out.println(survey.captions + " captions " + rules);
	}

	/** Surveys the labelled captions of a file. */
	static StyleSurvey of(Path file) throws IOException {
		StyleSurvey survey = new StyleSurvey();
		for (String line : Files.readAllLines(file)) {
			if (!line.isBlank()) {
				survey.survey(JSON.readTree(line));
			}
		}
		return survey;
	}

	private void survey(JsonNode label) {
		this.captions++;
		Map<String, Line> found = new LinkedHashMap<>();
		for (HouseStyle style : List.of(HouseStyles.neutral(), fitting(label))) {
			for (FileFacts facts : List.of(FileFacts.none(), facts(label))) {
				CaptionUnderCheck unit = CaptionUnderCheck.of(label.path("text").asString(), facts, style);
				for (Finding finding : Stylebook.standard().check(unit).findings()) {
					Line line = new Line(label.path("id").asString(), style.id(), unit.text(), label, finding);
					found.merge(line.key() + " " + finding.range(), line,
							(old, fresh) -> (fresh.finding().severity().compareTo(old.finding().severity()) < 0) ? fresh
									: old);
				}
			}
		}
		this.lines.addAll(found.values());
	}

	/** The style of the house that the credit names. */
	static HouseStyle fitting(JsonNode label) {
		return HouseStyles.named(switch (label.path("agency").asString("")) {
			case "EPA", "EPA-EFE", "EFE-EPA" -> "efe-epa-en";
			case "EFE", "EFE/EPA" -> "efe-es";
			case "AP" -> "ap";
			case "Reuters" -> "reuters";
			case "AFP" -> "afp";
			case "Getty Images" -> "getty";
			default -> "neutral";
		}).orElseThrow();
	}

	/** The fields of a photo that agrees with its caption. */
	static FileFacts facts(JsonNode label) {
		return FileFacts.none()
			.with(FactField.CREATORS, label.path("photographer").asString(""))
			.with(FactField.DATE_CREATED, label.path("date").asString(""))
			.with(FactField.CITY, label.path("city").asString(""))
			.with(FactField.COUNTRY, label.path("country").asString(""))
			.with(FactField.PERSONS_SHOWN,
					label.path("persons")
						.valueStream()
						.filter((person) -> person.path("pictured").asBoolean(true))
						.map((person) -> person.path("name").asString(""))
						.toList());
	}

	List<Line> of(Severity severity) {
		return this.lines.stream().filter((line) -> line.finding().severity() == severity).toList();
	}

	int captions() {
		return this.captions;
	}

}
