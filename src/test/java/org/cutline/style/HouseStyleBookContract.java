package org.cutline.style;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.cutline.AtOnce;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.story.TestPhotos;
import org.cutline.style.StyleOutcome.Reason;
import org.cutline.stylebook.EventFacts;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.FindingKey;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyles;
import org.cutline.stylebook.TrialResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** House styles as a newsroom lives with them, on every database. */
abstract class HouseStyleBookContract {

	private static final String CAPTION = "Ministers arrive in Lisbon, Portugal, 19 May 2026. EFE-EPA/IRENE PAIS";

	private static final String HOUSE = "efe-epa-en";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private HouseStyleBook book;

	@Autowired
	private StyleChoices choices;

	@Autowired
	private LiveStyles live;

	@Autowired
	private CaptionCheck check;

	@Autowired
	private Overrules overrules;

	@Autowired
	private StyleTrial trial;

	@Autowired
	private Recount recount;

	@Autowired
	private RuleStatistics statistics;

	private Staff staff;

	@BeforeEach
	void aChiefIsSignedIn() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.CHIEF);
	}

	@Test
	void shippedStylesAreVersionZeroAndLive() {
		assertThat(this.book.all()).extracting(StyleCard::id).startsWith(HOUSE, "efe-es");
		assertThat(this.book.find(HOUSE).orElseThrow()).satisfies((card) -> {
			assertThat(card.live()).isZero();
			assertThat(card.last().number()).isZero();
			assertThat(card.hasDraft()).isFalse();
			assertThat(card.shipped()).isTrue();
		});
	}

	@Test
	void aDraftChecksNothingUntilItGoesLiveAndThenPhotosAreCountedAnew() {
		PhotoId photo = photo("one.jpg", CAPTION);
		assertThat(view(photo).warnings()).isEqualTo(warnings(photo));
		int before = warnings(photo);
		done(this.book.draft(HOUSE, 0, spelling("arrive", "come"), ""));
		assertThat(warnings(photo)).isEqualTo(before);
		done(this.book.goLive(HOUSE, 1, "We say come."));
		assertThat(warnings(photo)).isEqualTo(before + 1);
		await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> view(photo).warnings() == before + 1);
		await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> this.recount.progress().done());
		done(this.book.goLive(HOUSE, 0, "We do not."));
		await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> view(photo).warnings() == before);
		assertThat(this.book.wentLive(HOUSE)).extracting(LiveChange::version).containsExactly(0, 1);
		assertThat(this.book.versions(HOUSE)).extracting(StyleVersion::number).containsExactly(1, 0);
	}

	@Test
	void ofTwoWhoStartFromOneVersionTheSecondIsTold() {
		done(this.book.draft(HOUSE, 0, spelling("one", "two"), ""));
		assertThat(this.book.draft(HOUSE, 0, spelling("three", "four"), "")).isInstanceOfSatisfying(
				StyleOutcome.Stale.class, (stale) -> assertThat(stale.theirs().yaml()).contains("two"));
		String own = spelling("five", "six");
		List<Object> ends = AtOnce.run(4,
				(number) -> () -> this.staff.as(Role.CHIEF, () -> this.book.draft(HOUSE, 1, own, "at once")));
		assertThat(ends).hasAtLeastOneElementOfType(StyleOutcome.Stale.class)
			.filteredOn(StyleOutcome.Done.class::isInstance)
			.hasSize(1);
	}

	@Test
	void whatIsNoHouseStyleIsRefusedWithItsReason() {
		refused(Reason.NOT_READABLE, this.book.draft(HOUSE, 0, "[", ""));
		refused(Reason.NOT_READABLE, this.book.draft(HOUSE, 0, "id: efe-epa-en\nname: x\ncredit: {form: wavy}", ""));
		refused(Reason.OTHER_ID, this.book.draft(HOUSE, 0, "id: other\nname: x", ""));
		refused(Reason.ID_NOT_VALID, this.book.bring("id: Not Valid\nname: x"));
		refused(Reason.TOO_LONG, this.book.draft(HOUSE, 0, "x".repeat(100_001), ""));
		refused(Reason.NO_REASON, this.book.goLive(HOUSE, 0, " "));
		assertThat(this.book.draft("nobody", 0, "id: nobody\nname: x", "")).isInstanceOf(StyleOutcome.Unknown.class);
		assertThat(this.book.goLive(HOUSE, 7, "why")).isInstanceOf(StyleOutcome.Unknown.class);
		assertThat(this.book.versions(HOUSE)).hasSize(1);
	}

	@Test
	void aCopyIsANewStyleThatNoCaptionIsHeldToBeforeItGoesLive() {
		done(this.book.copy(this.book.versions(HOUSE).getFirst(), "ours", "Our own"));
		assertThat(this.book.find("ours").orElseThrow()).satisfies((card) -> {
			assertThat(card.style().name()).isEqualTo("Our own");
			assertThat(card.live()).isEqualTo(-1);
		});
		assertThat(this.choices.choose(StyleChoice.Kind.ENGLISH, "", "ours")).isFalse();
		done(this.book.goLive("ours", 1, "Ready"));
		assertThat(this.choices.choose(StyleChoice.Kind.ENGLISH, "", "ours")).isTrue();
		assertThat(this.check.check(view(photo("one.jpg", CAPTION))).style().id()).isEqualTo("ours");
		refused(Reason.ID_TAKEN, this.book.copy(this.book.versions(HOUSE).getFirst(), "ours", "Again"));
	}

	@Test
	void aCaptionIsHeldToTheStyleOfItsAgencyThenOfItsLanguage() {
		PhotoView english = view(photo("en.jpg", CAPTION));
		PhotoView reuters = view(
				photo("rt.jpg", "Ministers arrive in Lisbon, Portugal, May 19, 2026. REUTERS/Irene Pais"));
		PhotoView spanish = view(
				photo("es.jpg", "Los ministros llegan a Lisboa (Portugal) el 19 de mayo de 2026. EFE/Irene Pais"));
		assertThat(this.choices.choose(StyleChoice.Kind.SOURCE, "Reuters", "reuters")).isTrue();
		assertThat(this.check.check(english).style().id()).isEqualTo(HOUSE);
		assertThat(this.check.check(reuters).style().id()).isEqualTo("reuters");
		assertThat(this.check.check(spanish).style().id()).isEqualTo("efe-es");
		this.choices.forget(StyleChoice.Kind.SOURCE, "reuters");
		assertThat(this.check.check(reuters).style().id()).isEqualTo(HOUSE);
		assertThat(this.choices.all()).extracting(StyleChoice::styleId).containsExactly(HOUSE, "efe-es");
	}

	@Test
	void aWarningIsOverruledWithAReasonRememberedForItsPhotoAndTakenBack() {
		PhotoId photo = photo("one.jpg", CAPTION.replace("Ministers", "U.S. ministers"));
		PhotoId other = photo("two.jpg", CAPTION.replace("Ministers", "U.S. ministers"));
		Finding spelling = finding(photo, "language.spellings");
		FindingKey key = spelling.key(view(photo).caption());
		int before = view(photo).warnings();
		this.staff.signIn(Role.EDITOR);
		assertThat(this.overrules.overrule(photo, key, " ")).isInstanceOf(OverruleOutcome.NoReason.class);
		assertThat(this.overrules.overrule(photo, key, "It is a quotation")).isInstanceOf(OverruleOutcome.Done.class);
		assertThat(view(photo).warnings()).isEqualTo(before - 1);
		assertThat(view(other).warnings()).isEqualTo(before);
		edit(photo, view(photo).caption().replace("arrive", "gather"));
		assertThat(view(photo).warnings()).isEqualTo(before - 1);
		CheckedCaption checked = this.check.check(view(photo));
		assertThat(checked.report().overruled()).extracting(Finding::ruleId).containsExactly("language.spellings");
		assertThat(checked.overrule(checked.report().overruled().getFirst())).hasValueSatisfying((overrule) -> {
			assertThat(overrule.reason()).isEqualTo("It is a quotation");
			assertThat(overrule.by()).isNotNull();
		});
		assertThat(this.statistics.of("language.spellings")).satisfies((count) -> {
			assertThat(count.photos()).isOne();
			assertThat(count.overruled()).isOne();
		});
		assertThat(this.overrules.takeBack(photo, key)).isTrue();
		assertThat(this.overrules.takeBack(photo, key)).isFalse();
		assertThat(view(photo).warnings()).isEqualTo(before);
		assertThat(this.check.check(view(photo)).report().overruled()).isEmpty();
	}

	@Test
	void anErrorIsNotOverruled() {
		PhotoId photo = photo("one.jpg", "");
		Finding error = this.check.check(view(photo)).report().errors().getFirst();
		assertThat(this.overrules.overrule(photo, error, "", "Because")).isInstanceOf(OverruleOutcome.IsError.class);
		assertThat(this.overrules.overrule(photo, error.key(""), "Because"))
			.isInstanceOf(OverruleOutcome.IsError.class);
		assertThat(this.overrules.overrule(photo, new FindingKey("no.such"), "Because"))
			.isInstanceOf(OverruleOutcome.Unknown.class);
		assertThat(this.overrules.overrule(new PhotoId(98_765), error.key(""), "Because"))
			.isInstanceOf(OverruleOutcome.Unknown.class);
		assertThat(view(photo).state()).isEqualTo(PhotoState.INBOX);
		assertThat(this.library.approve(photo, 1)).isInstanceOf(EditOutcome.Blocked.class);
	}

	@Test
	void whatAnEditorPutsRightIsCounted() {
		PhotoId photo = photo("one.jpg", CAPTION.replace("Ministers", "U.S. ministers"));
		edit(photo, CAPTION);
		assertThat(this.statistics.of("language.spellings")).satisfies((count) -> {
			assertThat(count.photos()).isZero();
			assertThat(count.settled()).isOne();
		});
		assertThat(this.statistics.photos("language.spellings", 10)).isEmpty();
	}

	@Test
	void aTrialSaysWhatWouldChangeAndChangesNothing() {
		PhotoId photo = photo("one.jpg", CAPTION);
		photo("two.jpg", CAPTION.replace("arrive", "gather"));
		int[] progress = { 0 };
		HouseStyle then = HouseStyles.read(spelling("arrive", "come"));
		TrialResult<PhotoId> result = this.trial.run(then, (done) -> progress[0] = done, () -> false);
		assertThat(result.captions()).isEqualTo(2);
		assertThat(progress[0]).isEqualTo(2);
		assertThat(result.total().added()).isOne();
		assertThat(result.total().removed()).isZero();
		assertThat(result.changes()).singleElement().satisfies((change) -> {
			assertThat(change.photo()).isEqualTo(photo);
			assertThat(change.finding().ruleId()).isEqualTo("language.spellings");
		});
		assertThat(this.trial.run(then, (done) -> {
		}, () -> true).captions()).isZero();
		assertThat(this.book.versions(HOUSE)).hasSize(1);
	}

	@Test
	void photosOfOneEventAreComparedWithEachOther() {
		PhotoId one = photo("one.jpg", CAPTION);
		PhotoId two = photo("two.jpg", CAPTION.replace("Lisbon", "Porto"));
		photo("other.jpg", CAPTION);
		edit(one, Map.of(Field.EVENT, FieldValue.of("Ministers in Lisbon")));
		edit(two, Map.of(Field.EVENT, FieldValue.of("MINISTERS IN LISBON")));
		assertThat(this.context.getBean(EventPhotos.class).of(one).photos()).singleElement().satisfies((sibling) -> {
			assertThat(sibling.name()).isEqualTo("two.jpg");
			assertThat(sibling.city()).isEqualTo("Porto");
			assertThat(sibling.date()).isEqualTo("2026-05-19");
		});
		edit(two, Map.of(Field.EVENT, FieldValue.of("")));
		assertThat(this.context.getBean(EventPhotos.class).of(one)).isEqualTo(EventFacts.none());
	}

	@Test
	void editorsReadStylesAndOverruleButOnlyAChiefChangesAStyle() {
		this.staff.signIn(Role.EDITOR);
		assertThat(this.book.all()).isNotEmpty();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.book.draft(HOUSE, 0, spelling("a", "b"), ""));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.book.goLive(HOUSE, 0, "why"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.choices.choose(StyleChoice.Kind.ENGLISH, "", "ap"));
		PhotoId photo = photo("one.jpg", CAPTION.replace("Ministers", "U.S. ministers"));
		FindingKey key = finding(photo, "language.spellings").key(view(photo).caption());
		this.staff.signIn(Role.READER);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.overrules.overrule(photo, key, "why"));
	}

	private static String spelling(String wrong, String right) {
		return HouseStyles.write(HouseStyles.named(HOUSE).orElseThrow().withSpelling(wrong, right));
	}

	private static void done(StyleOutcome outcome) {
		assertThat(outcome).isInstanceOf(StyleOutcome.Done.class);
	}

	private static void refused(Reason reason, StyleOutcome outcome) {
		assertThat(outcome).isInstanceOfSatisfying(StyleOutcome.Refused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private Finding finding(PhotoId photo, String rule) {
		return this.check.check(view(photo))
			.report()
			.findings()
			.stream()
			.filter((finding) -> finding.ruleId().equals(rule))
			.findFirst()
			.orElseThrow();
	}

	private int warnings(PhotoId photo) {
		return this.check.check(view(photo)).report().warnings().size();
	}

	private PhotoId photo(String name, String caption) {
		return TestPhotos.arrive(this.library, name, caption, "Irene Pais");
	}

	private PhotoView view(PhotoId photo) {
		return this.library.find(photo).orElseThrow();
	}

	private void edit(PhotoId photo, String caption) {
		edit(photo, Map.of(Field.DESCRIPTION, FieldValue.of(caption)));
	}

	private void edit(PhotoId photo, Map<Field, FieldValue> edits) {
		assertThat(this.library.caption(photo, view(photo).edition(), edits, "")).isInstanceOf(EditOutcome.Done.class);
	}

}
