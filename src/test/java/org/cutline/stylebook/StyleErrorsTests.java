package org.cutline.stylebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Errors over real captions are right. What the labels of a caption can judge they judge;
 * the rest was read one by one, and what was found right is listed by caption and
 * sentence in {@code stylebook/errors-read.txt}.
 */
class StyleErrorsTests {

	private static final Path SAMPLE = Path.of("..", "shared", "captions", "sample.jsonl");

	private static final Set<String> READ = read();

	@Test
	void noMoreThanOneErrorInAHundredCaptionsIsWrong() throws IOException {
		assumeTrue(Files.exists(SAMPLE), "no sample captions beside the project: errors are not judged");
		StyleSurvey survey = StyleSurvey.of(SAMPLE);
		List<StyleSurvey.Line> errors = survey.of(Severity.ERROR);
		List<StyleSurvey.Line> wrong = errors.stream().filter((line) -> !isRight(line)).toList();
		wrong.forEach((line) -> System.out.println("wrong or unread: " + line));
		System.out
			.println(errors.size() + " errors over " + survey.captions() + " captions, " + wrong.size() + " wrong");
		assertThat(errors).isNotEmpty();
		assertThat(100 * wrong.size()).isLessThanOrEqualTo(survey.captions());
	}

	private static boolean isRight(StyleSurvey.Line line) {
		Boolean right = line.rightByLabels();
		return (right != null) ? right : READ.contains(line.key());
	}

	private static Set<String> read() {
		try (InputStream in = StyleErrorsTests.class.getResourceAsStream("/stylebook/errors-read.txt")) {
			String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			return all.lines().filter((line) -> !line.startsWith("#")).collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
