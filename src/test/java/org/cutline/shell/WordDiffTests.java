package org.cutline.shell;

import java.util.List;
import java.util.stream.Collectors;

import org.cutline.shell.WordDiff.Kind;
import org.cutline.shell.WordDiff.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordDiffTests {

	@ParameterizedTest(name = "{0} against {1}")
	@CsvSource({ "Blinken walks,Blinken walks", "Melanie Joly,Mélanie Joly", "'',new", "gone,''",
			"'in Tokyo, Japan','in Tokyo, Japan, 07 November 2023'", "'a b c d','d c b a'" })
	void bothTextsCanBeReadOutOfIt(String before, String after) {
		List<Run> runs = WordDiff.between(before, after);
		assertThat(without(runs, Kind.COMES)).isEqualTo(before);
		assertThat(without(runs, Kind.GOES)).isEqualTo(after);
	}

	@Test
	void aChangedNameIsTheOnlyThingMarked() {
		assertThat(WordDiff.between("Antony Blinken walks", "Anthony Blinken walks")).containsExactly(
				new Run(Kind.GOES, "Antony"), new Run(Kind.COMES, "Anthony"), new Run(Kind.STAYS, " Blinken walks"));
	}

	private static String without(List<Run> runs, Kind kind) {
		return runs.stream().filter((run) -> run.kind() != kind).map(Run::text).collect(Collectors.joining());
	}

}
