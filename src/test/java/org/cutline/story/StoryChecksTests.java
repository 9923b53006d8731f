package org.cutline.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.DateForm;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoView;
import org.cutline.story.StoryCheck.Level;
import org.cutline.story.StoryChecks.ReadPhoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoryChecksTests {

	private static final String COPY = """
			Tokyo, Nov 8 (EFE).- Japanese Prime Minister Fumio Kishida met Antony Blinken on Tuesday.
			Blinken also met Yoko Kamikawa and Mélanie Joly, who left Wednesday. EFE
			emg/lds""";

	private static final String EPA = "Antony Blinken walks in Tokyo, Japan, 07 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL";

	private static final String US = "Yoko Kamikawa sits in Tokyo, Japan, November 07, 2023. EFE-EPA/TOMOHIRO OHSUMI/POOL";

	@Test
	void seesTwoFormsOfDateAndRewritesTheOneThatIsNotTheHouses() {
		StoryCheck check = only("date-form", check(COPY, linked(1, US), linked(2, EPA)));
		assertThat(check.level()).isEqualTo(Level.ERROR);
		assertThat(check.arguments()).containsExactly("November 07, 2023", "07 November 2023");
		assertThat(check.photos()).containsExactly(new PhotoId(1));
		assertThat(check.fixes()).containsExactly(new StoryFix.Reword(Map.of(new PhotoId(1),
				"Yoko Kamikawa sits in Tokyo, Japan, 07 November 2023. EFE-EPA/TOMOHIRO OHSUMI/POOL")));
	}

	@Test
	void isContentWithOneFormOfDate() {
		assertThat(ids(check(COPY, linked(1, EPA), linked(2, EPA.replace("07", "06"))))).doesNotContain("date-form");
		assertThat(ids(check(COPY, linked(1, US)))).doesNotContain("date-form");
	}

	@ParameterizedTest(name = "a caption of {0} under Nov 8: {1}")
	@CsvSource({ "08 November 2023, -", "07 November 2023, day-named", "06 November 2023, day-before",
			"09 November 2023, day-after", "01 November 2023, day-old", "08 November 2022, day-old" })
	void holdsTheDayAgainstTheDateline(String date, String expected) {
		List<String> ids = ids(check(COPY, linked(1, EPA.replace("07 November 2023", date))));
		assertThat(ids.stream().filter((id) -> id.startsWith("day")).findFirst().orElse("-")).isEqualTo(expected);
	}

	@Test
	void doesNotHoldAFilePhotoAgainstTheDateline() {
		String file = "FILE PHOTO: Antony Blinken walks in Tokyo, Japan, May 7, 2021. REUTERS/Issei Kato/File Photo";
		assertThat(ids(check(COPY, linked(1, file)))).noneMatch((id) -> id.startsWith("day"));
	}

	@Test
	void seesANameThatIsSpelledOtherwiseInTheCopy() {
		String caption = "Antony Blinkin walks in Tokyo, Japan, 08 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL";
		StoryCheck check = only("spelling-copy", check(COPY, linked(1, caption)));
		assertThat(check.arguments()).containsExactly("Antony Blinkin", "Antony Blinken", "1");
		assertThat(check.fixes())
			.containsExactly(new StoryFix.Reword(Map.of(new PhotoId(1), caption.replace("Blinkin", "Blinken"))));
	}

	@Test
	void seesANameThatTwoCaptionsAccentOtherwise() {
		StoryCheck check = only("spelling-captions", check(COPY.replace("Mélanie Joly", "others"),
				linked(1, "Melanie Joly (L) sits in Tokyo, Japan, 08 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL"),
				linked(2, "Mélanie Joly (R) sits in Tokyo, Japan, 08 November 2023. EFE-EPA/EUGENE HOSHIKO/POOL")));
		assertThat(check.arguments()).containsExactly("Mélanie Joly", "Melanie Joly", "2");
	}

	@Test
	void noticesThatACaptionMovedOnUnderItsOwnWording() {
		PlacedPhoto drifted = new PlacedPhoto(TestPhotos.view(1, EPA, Map.of()), 0, true, "Own words.", "Older.", 0);
		StoryCheck check = only("drift", check(COPY, drifted));
		assertThat(check.fixes()).containsExactly(new StoryFix.LinkAgain(new PhotoId(1)),
				new StoryFix.KeepWording(new PhotoId(1)));
		PlacedPhoto kept = new PlacedPhoto(TestPhotos.view(1, EPA, Map.of()), 0, true, "Own words.", EPA, 0);
		assertThat(ids(check(COPY, kept))).doesNotContain("drift");
	}

	@Test
	void offersTheWordingOfTheCopyWhereThePhotoSaysItOtherwise() {
		String copy = COPY.replace("\nBlinken also", "\n" + EPA + "\nBlinken also");
		PlacedPhoto placed = new PlacedPhoto(TestPhotos.view(1, EPA.replace("walks", "strides"), Map.of()), 0, true,
				null, "", 1);
		StoryCheck check = only("copy-wording", check(copy, placed));
		assertThat(check.fixes()).containsExactly(new StoryFix.Reword(Map.of(new PhotoId(1), EPA)));
		PlacedPhoto same = new PlacedPhoto(TestPhotos.view(1, EPA, Map.of()), 0, true, null, "", 1);
		assertThat(ids(check(copy, same))).doesNotContain("copy-wording");
	}

	@Test
	void saysThatAPhotoWasKilled() {
		PhotoView killed = TestPhotos.view(1, EPA, Map.of(Field.INSTRUCTIONS, FieldValue.of("MANDATORY KILL")));
		assertThat(only("killed", check(COPY, placed(0, killed))).level()).isEqualTo(Level.ERROR);
		assertThat(PhotoUse.of(killed).verdict()).isEqualTo(PhotoUse.Verdict.KILLED);
	}

	@Test
	void saysThatAllMayBeUsedAndWithinWhichLimits() {
		PhotoView limited = TestPhotos.view(1, EPA, Map.of(Field.INSTRUCTIONS, FieldValue.of("EDITORIAL USE ONLY")));
		StoryCheck check = only("use-limits", check(COPY, placed(0, limited)));
		assertThat(check.level()).isEqualTo(Level.FINE);
		assertThat(check.arguments()).containsExactly("1", "POOL · EDITORIAL USE ONLY");
	}

	@Test
	void putsTheWorstFirstAndIsQuietWithoutPhotos() {
		List<StoryCheck> found = check(COPY, linked(1, US), linked(2, EPA));
		assertThat(found).isSortedAccordingTo((one, other) -> one.level().compareTo(other.level()));
		assertThat(check(COPY)).isEmpty();
		assertThat(check("", linked(1, EPA))).extracting(StoryCheck::id).containsExactly("use-limits");
	}

	@ParameterizedTest(name = "{0} in a caption, {1} in the copy: {2}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Antony Blinken   | Antony Blinken said.                        | -
			Antony Blinken   | Anthony Blinken said.                       | Anthony Blinken
			Antony Blinken   | Blinken said. Antony was not named.         | -
			Mélanie Joly     | Melanie Joly said.                          | Melanie Joly
			Fumio Kishida    | Mr. Kushida said.                           | Kushida
			Fumio Kishida    | Kishida’s visit ended.                      | -
			Josep Borrell    | EU chief Josep Borrel spoke.                | Josep Borrel
			James Cleverly   | Foreign Secretary James Cleverly’s plane.   | -
			John Smith       | Joan Smith said.                            | -
			Ana Ruiz         | Ana Paz said.                               | -
			""")
	void comparesSpellings(String name, String copy, String other) {
		assertThat(new NameSpelling(copy).otherwise(name)).isEqualTo(Optional.ofNullable(other));
	}

	private static List<String> ids(List<StoryCheck> found) {
		return found.stream().map(StoryCheck::id).toList();
	}

	private static StoryCheck only(String id, List<StoryCheck> found) {
		List<StoryCheck> those = found.stream().filter((check) -> check.id().equals(id)).toList();
		assertThat(those).as("%s in %s", id, found).hasSize(1);
		return those.getFirst();
	}

	private static PlacedPhoto linked(long id, String caption) {
		return placed((int) id - 1, TestPhotos.view(id, caption, Map.of()));
	}

	private static PlacedPhoto placed(int position, PhotoView photo) {
		return new PlacedPhoto(photo, position, position == 0, null, "", 0);
	}

	private static List<StoryCheck> check(String copy, PlacedPhoto... photos) {
		WireStory wire = WireCopy.parseUnderHeadline(copy, LocalDate.of(2023, 11, 9));
		StoryView story = new StoryView(new StoryId(1), "guid", new StoryText("Headline", "", copy), wire,
				List.of(photos), 1, 1, Instant.EPOCH, Instant.EPOCH, null, null);
		List<ReadPhoto> read = new ArrayList<>();
		for (PlacedPhoto photo : photos) {
			read.add(new ReadPhoto(photo, CaptionParser.parse(photo.caption()), Optional.of(DateForm.EPA)));
		}
		return StoryChecks.check(story, read);
	}

}
