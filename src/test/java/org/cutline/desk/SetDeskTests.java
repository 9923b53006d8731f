package org.cutline.desk;

import java.util.List;
import java.util.Map;

import org.cutline.DeskOnH2;
import org.cutline.desk.MendResult.Outcome;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.story.TestPhotos;
import org.cutline.stylebook.FindingGroup;
import org.cutline.stylebook.FindingSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DeskOnH2
class SetDeskTests {

	private static final String WRONG = "U.S. envoys  meet in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO";

	private static final String RIGHT = "US envoys  meet in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private SetDesk desk;

	private Staff staff;

	private PhotoId first;

	private PhotoId second;

	@BeforeEach
	void bringPhotos() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.EDITOR);
		this.first = TestPhotos.arrive(this.library, "first.jpg", WRONG, "MARTA LOBO");
		this.second = TestPhotos.arrive(this.library, "second.jpg", WRONG, "MARTA LOBO");
	}

	@Test
	void theFindingsOfAllPhotosAreOneListByRule() {
		FindingGroup<SetPhoto> spellings = group("language.spellings");
		assertThat(spellings.findings()).extracting((one) -> one.photo().id()).containsExactly(this.first, this.second);
		assertThat(spellings.certain()).isEqualTo(2);
	}

	@Test
	void aBatchChangesEachPhotoAndIsTakenBackAsOne() {
		List<MendResult> batch = fix("language.spellings");
		assertThat(batch).extracting(MendResult::outcome).containsOnly(Outcome.CHANGED);
		assertThat(caption(this.first)).isEqualTo(RIGHT);
		assertThat(caption(this.second)).isEqualTo(RIGHT);
		assertThat(this.library.history(this.first).getFirst().note()).isEqualTo("fix all");

		List<MendResult> back = this.desk.takeBack(batch, SetProgress.TO_THE_END);
		assertThat(back).extracting(MendResult::outcome).containsOnly(Outcome.TAKEN_BACK);
		assertThat(caption(this.first)).isEqualTo(WRONG);
		assertThat(caption(this.second)).isEqualTo(WRONG);
	}

	@Test
	void aPhotoThatSomebodyChangedMeanwhileIsLeftAlone() {
		FindingGroup<SetPhoto> looked = group("language.spellings");
		write(this.first, "Theirs.");
		List<MendResult> batch = this.desk.fix(looked.fixAll(), "fix all", SetProgress.TO_THE_END);
		assertThat(batch).extracting(MendResult::outcome).containsExactly(Outcome.STALE, Outcome.CHANGED);
		assertThat(caption(this.first)).isEqualTo("Theirs.");
	}

	@Test
	void aBatchLeavesTheTranslationsOfACaption() {
		FieldValue both = FieldValue.ofLanguages(Map.of("x-default", WRONG, "es", "Enviados en Lisboa"));
		this.library.caption(this.first, 1, Map.of(Field.DESCRIPTION, both), "");
		fix("language.spellings");
		assertThat(this.library.find(this.first).orElseThrow().fields().value(Field.DESCRIPTION))
			.isEqualTo(FieldValue.ofLanguages(Map.of("x-default", RIGHT, "es", "Enviados en Lisboa")));
	}

	@Test
	void whatSomebodyWroteAfterTheBatchIsNotTakenBack() {
		List<MendResult> batch = fix("language.spellings");
		write(this.second, "Theirs.");
		List<MendResult> back = this.desk.takeBack(batch, SetProgress.TO_THE_END);
		assertThat(back).extracting(MendResult::outcome).containsExactly(Outcome.TAKEN_BACK, Outcome.STALE);
		assertThat(caption(this.second)).isEqualTo("Theirs.");
	}

	@Test
	void aBatchThatIsEndedSaysWhatItDidNotReach() {
		List<MendResult> batch = this.desk.fix(group("language.spellings").fixAll(), "fix all", (done, all) -> false);
		assertThat(batch).extracting(MendResult::outcome).containsExactly(Outcome.CHANGED, Outcome.NOT_REACHED);
		assertThat(caption(this.second)).isEqualTo(WRONG);
		assertThat(this.desk.check(question(), (done, all) -> false)).isEmpty();
	}

	@Test
	void aStorysOwnWordingIsCheckedAndNeverChangedFromHere() {
		SetQuestion worded = new SetQuestion(List.of(this.first), Map.of(this.first, RIGHT.replace("US", "U.N.")));
		FindingSet<SetPhoto> found = this.desk.check(worded, SetProgress.TO_THE_END).orElseThrow();
		FindingGroup<SetPhoto> group = found.byRule()
			.stream()
			.filter((each) -> each.ruleId().equals("language.spellings"))
			.findFirst()
			.orElseThrow();
		assertThat(this.desk.fix(group.fixAll(), "fix all", SetProgress.TO_THE_END)).extracting(MendResult::outcome)
			.containsExactly(Outcome.OWN_WORDING);
		assertThat(caption(this.first)).isEqualTo(WRONG);
	}

	@Test
	void aReaderLooksAndDoesNotMend() {
		this.staff.signIn(Role.READER);
		FindingGroup<SetPhoto> group = group("language.spellings");
		assertThatThrownBy(() -> this.desk.fix(group.fixAll(), "fix all", SetProgress.TO_THE_END))
			.isInstanceOf(AccessDeniedException.class);
	}

	private List<MendResult> fix(String rule) {
		return this.desk.fix(group(rule).fixAll(), "fix all", SetProgress.TO_THE_END);
	}

	private FindingGroup<SetPhoto> group(String rule) {
		return this.desk.check(question(), SetProgress.TO_THE_END)
			.orElseThrow()
			.byRule()
			.stream()
			.filter((group) -> group.ruleId().equals(rule))
			.findFirst()
			.orElseThrow();
	}

	private SetQuestion question() {
		return SetQuestion.of(List.of(this.first, this.second));
	}

	private void write(PhotoId photo, String caption) {
		PhotoView view = this.library.find(photo).orElseThrow();
		this.library.caption(photo, view.edition(), Map.of(Field.DESCRIPTION, FieldValue.of(caption)), "");
	}

	private String caption(PhotoId photo) {
		return this.library.find(photo).orElseThrow().caption();
	}

}
