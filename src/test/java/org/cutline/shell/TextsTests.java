package org.cutline.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	private static final Pattern USE = Pattern.compile("(?:getTranslation|\\bt)\\(\\s*\"([a-z-]+(?:\\.[a-z0-9-]+)+)\"");

	private final Texts texts = new Texts();

	private final Map<String, String> english = this.texts.getAllTranslations(Texts.ENGLISH);

	private final Map<String, String> spanish = this.texts.getAllTranslations(Texts.SPANISH);

	@Test
	void bothLanguagesHaveTheSameTexts() {
		assertThat(this.english).hasSizeGreaterThan(50);
		assertThat(new TreeSet<>(this.spanish.keySet())).isEqualTo(new TreeSet<>(this.english.keySet()));
	}

	@Test
	void aTextTakesTheSameValuesInBothLanguages() {
		assertThat(this.english).allSatisfy((key,
				text) -> assertThat(new MessageFormat(this.spanish.get(key), Texts.SPANISH).getFormatsByArgumentIndex())
					.as(key)
					.hasSameSizeAs(new MessageFormat(text, Texts.ENGLISH).getFormatsByArgumentIndex()));
	}

	@Test
	void noTextIsEmptyOrHasAnApostropheThatEatsItsPlaceholders() {
		assertThat(Stream.of(this.english, this.spanish).flatMap((each) -> each.entrySet().stream()))
			.allSatisfy((entry) -> assertThat(entry.getValue()).as(entry.getKey()).isNotBlank().doesNotContain("'"));
	}

	@Test
	void everyProblemOfAFileHasAText() throws IOException {
		Pattern problem = Pattern
			.compile("(?:problem|complain|MetadataProblem)\\((?:packet, )?\\s*\"([a-z]+\\.[a-z-]+)\"");
		TreeSet<String> codes = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/cutline/metadata"))) {
			for (Path source : files.filter((file) -> file.toString().endsWith(".java")).toList()) {
				problem.matcher(Files.readString(source)).results().forEach((found) -> codes.add(found.group(1)));
			}
		}
		assertThat(codes).hasSizeGreaterThan(20)
			.allSatisfy((code) -> assertThat(this.spanish).containsKey("photo.problem." + code));
	}

	@Test
	void everyTextThatAScreenAsksForIsThere() throws IOException {
		List<Path> sources;
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			sources = files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
		TreeSet<String> asked = new TreeSet<>();
		for (Path source : sources) {
			Matcher uses = USE.matcher(Files.readString(source));
			while (uses.find()) {
				asked.add(uses.group(1));
			}
		}
		assertThat(asked).hasSizeGreaterThan(30).allMatch(this.english::containsKey);
	}

	@Test
	void everyKeyHasItsSentenceInTheList() {
		assertThat(Shortcut.ROOMS).allSatisfy((room) -> {
			assertThat(this.english).containsKey(room.name());
			assertThat(room.shortcuts())
				.allSatisfy((shortcut) -> assertThat(this.english).containsKey(shortcut.text()));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "es", "es-ES", "es-MX" })
	void anySpanishReadsSpanish(String tag) {
		assertThat(this.texts.getTranslation("shell.sign-out", Locale.forLanguageTag(tag))).isEqualTo("Salir");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "en-GB", "ja", "fr-CA" })
	void anybodyElseReadsEnglish(String tag) {
		assertThat(this.texts.getTranslation("shell.sign-out", Locale.forLanguageTag(tag))).isEqualTo("Sign out");
	}

	@Test
	void valuesGoIntoTheirPlaces() {
		assertThat(this.texts.getTranslation("shell.signed-in-as", Texts.ENGLISH, "Ana {1}"))
			.isEqualTo("Signed in as Ana {1}");
	}

}
