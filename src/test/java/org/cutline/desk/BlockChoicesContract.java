package org.cutline.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.cutline.desk.BlockPreview.Effect;
import org.cutline.desk.BlockSurvey.FieldConflict;
import org.cutline.desk.MendResult.Outcome;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.metadata.Block;
import org.cutline.metadata.ConflictFile;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.ReadRule;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.Arrivals;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What choosing a block for many photos does on every database. */
abstract class BlockChoicesContract {

	private static final BlockChoice CAPTION_OF_IIM = new BlockChoice(Field.DESCRIPTION, Block.IIM);

	private static final BlockChoice CAPTION_OF_EXIF = new BlockChoice(Field.DESCRIPTION, Block.EXIF);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private BlockChoices choices;

	@Autowired
	private SetDesk desk;

	private Staff staff;

	private PhotoId kept;

	private PhotoId changedLater;

	private PhotoId agreeing;

	@BeforeEach
	void photosInConflictArrive() throws IOException {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.EDITOR);
		this.kept = take("kept.jpg",
				ConflictFile.silent().xmpCaption("Kept in XMP.").iim(120, "First in IIM.").exif("First in Exif."));
		this.changedLater = take("later.jpg",
				ConflictFile.silent().xmpCaption("Second in XMP.").iim(120, "Second in IIM.").changedLater());
		this.agreeing = take("agreeing.jpg", ConflictFile.silent().xmpCaption("The same.").iim(120, "The same."));
	}

	@Test
	void aSurveySaysHowManyPhotosDisagreeAndWhichBlockCounted() {
		BlockSurvey survey = this.choices.survey(all(), SetProgress.TO_THE_END).orElseThrow();
		assertThat(survey.photos()).isEqualTo(2);
		assertThat(survey.fields()).singleElement().satisfies((caption) -> {
			assertThat(caption.field()).isEqualTo(Field.DESCRIPTION);
			assertThat(caption.photos()).isEqualTo(2);
			assertThat(caption.rules()).containsOnly(Map.entry(ReadRule.XMP_KEPT, 1),
					Map.entry(ReadRule.IIM_CHANGED_LATER, 1));
			assertThat(caption.blocks()).containsOnly(Map.entry(Block.IIM, 1), Map.entry(Block.XMP, 1),
					Map.entry(Block.EXIF, 1));
		});
	}

	@Test
	void fieldsAreSurveyedInTheOrderOfTheDesk() throws IOException {
		PhotoId many = take("many.jpg",
				ConflictFile.silent()
					.xmp("<photoshop:Category>S</photoshop:Category><photoshop:City>Tokyo</photoshop:City>"
							+ "<photoshop:Headline>One</photoshop:Headline>")
					.iim(15, "I")
					.iim(90, "Kyoto")
					.iim(105, "Two"));
		assertThat(this.choices.survey(List.of(many), SetProgress.TO_THE_END).orElseThrow().fields())
			.extracting(FieldConflict::field)
			.containsExactly(Field.HEADLINE, Field.CITY, Field.CATEGORY);
	}

	@Test
	void aPreviewShowsEachPhotoBeforeAndAfter() {
		BlockPreview preview = preview(CAPTION_OF_IIM);
		assertThat(preview.lines()).extracting(BlockPreview.Line::before)
			.containsExactly("Kept in XMP.", "Second in IIM.");
		assertThat(preview.lines()).extracting(BlockPreview.Line::after).containsExactly("First in IIM.", "");
		assertThat(preview.lines()).extracting(BlockPreview.Line::effect)
			.containsExactly(Effect.CHANGES, Effect.ALREADY);
		assertThat(preview(CAPTION_OF_EXIF).lines()).extracting(BlockPreview.Line::effect)
			.containsExactly(Effect.CHANGES, Effect.NO_VALUE);
		assertThat(caption(this.kept)).isEqualTo("Kept in XMP.");
	}

	@Test
	void aChoiceIsAnEditOfEachPhotoAndIsTakenBackAsOne() {
		List<MendResult> batch = apply(CAPTION_OF_IIM);
		assertThat(batch).extracting(MendResult::outcome).containsExactly(Outcome.CHANGED);
		assertThat(caption(this.kept)).isEqualTo("First in IIM.");
		assertThat(this.library.history(this.kept).getFirst().note()).isEqualTo("IIM counts");
		assertThat(view(this.kept).fields().openConflicts()).isEmpty();

		assertThat(this.desk.takeBack(batch, SetProgress.TO_THE_END)).extracting(MendResult::outcome)
			.containsExactly(Outcome.TAKEN_BACK);
		assertThat(caption(this.kept)).isEqualTo("Kept in XMP.");
		assertThat(view(this.kept).state()).isEqualTo(PhotoState.INBOX);
		assertThat(view(this.kept).fields().openConflicts()).containsExactly(Field.DESCRIPTION);
	}

	@Test
	void doingItTwiceChangesNothingMore() {
		List<SetPhoto> looked = preview(CAPTION_OF_IIM).changing();
		apply(CAPTION_OF_IIM);
		List<MendResult> again = this.choices.apply(CAPTION_OF_IIM, looked, "IIM counts", SetProgress.TO_THE_END);
		assertThat(again).extracting(MendResult::outcome).containsExactly(Outcome.ALREADY);
		assertThat(view(this.kept).edition()).isEqualTo(2);
	}

	@Test
	void whatABlockDoesNotSayIsNotWrittenAndSaid() {
		List<SetPhoto> both = preview(CAPTION_OF_EXIF).lines().stream().map(BlockPreview.Line::photo).toList();
		List<MendResult> results = this.choices.apply(CAPTION_OF_EXIF, both, "", SetProgress.TO_THE_END);
		assertThat(results).extracting(MendResult::outcome).containsExactly(Outcome.CHANGED, Outcome.NO_VALUE);
		assertThat(caption(this.changedLater)).isEqualTo("Second in IIM.");
		assertThat(view(this.changedLater).edition()).isOne();
	}

	@Test
	void photosThatAgreeAreNeverTouched() {
		SetPhoto photo = SetPhoto.of(view(this.agreeing), false);
		assertThat(this.choices.apply(CAPTION_OF_IIM, List.of(photo), "", SetProgress.TO_THE_END))
			.extracting(MendResult::outcome)
			.containsExactly(Outcome.NO_CONFLICT);
		assertThat(view(this.agreeing).edition()).isOne();
	}

	@Test
	void aPhotoThatSomebodyChangedMeanwhileIsLeftAlone() {
		List<SetPhoto> looked = preview(CAPTION_OF_IIM).changing();
		this.library.caption(this.kept, 1, Map.of(Field.HEADLINE, FieldValue.of("Theirs")), "");
		assertThat(this.choices.apply(CAPTION_OF_IIM, looked, "", SetProgress.TO_THE_END))
			.extracting(MendResult::outcome)
			.containsExactly(Outcome.STALE);
		assertThat(caption(this.kept)).isEqualTo("Kept in XMP.");
	}

	@Test
	void theNewsroomsOwnWordsStand() {
		this.library.caption(this.kept, 1, Map.of(Field.DESCRIPTION, FieldValue.of("Our words.")), "");
		BlockPreview preview = preview(CAPTION_OF_IIM);
		assertThat(preview.lines().getFirst().effect()).isEqualTo(Effect.OWN_WORDS);
		assertThat(this.choices.apply(CAPTION_OF_IIM, List.of(preview.lines().getFirst().photo()), "",
				SetProgress.TO_THE_END))
			.extracting(MendResult::outcome)
			.containsExactly(Outcome.OWN_WORDS);
		assertThat(caption(this.kept)).isEqualTo("Our words.");
		assertThat(this.choices.survey(all(), SetProgress.TO_THE_END).orElseThrow().photos()).isOne();
	}

	@Test
	void anApprovedPhotoHasToBeApprovedAgain() {
		this.library.checked(this.kept, 0, 0, "");
		this.library.approve(this.kept, 1);
		assertThat(preview(CAPTION_OF_IIM).lines().getFirst().photo().state()).isEqualTo(PhotoState.APPROVED);
		apply(CAPTION_OF_IIM);
		assertThat(view(this.kept).state()).isEqualTo(PhotoState.CAPTIONED);
	}

	@Test
	void otherLanguagesOfTheCaptionStay() throws IOException {
		PhotoId photo = take("languages.jpg",
				ConflictFile.silent()
					.xmp("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">Ministers.</rdf:li>"
							+ "<rdf:li xml:lang=\"es\">Ministros.</rdf:li></rdf:Alt></dc:description>")
					.iim(120, "Ministers arrive."));
		SetPhoto looked = SetPhoto.of(view(photo), false);
		this.choices.apply(CAPTION_OF_IIM, List.of(looked), "", SetProgress.TO_THE_END);
		assertThat(view(photo).fields().value(Field.DESCRIPTION)).isEqualTo(
				FieldValue.ofLanguages(Map.of(FieldValue.DEFAULT_LANGUAGE, "Ministers arrive.", "es", "Ministros.")));
	}

	@Test
	void aBatchThatIsEndedSaysWhatItDidNotReach() throws IOException {
		PhotoId third = take("third.jpg", ConflictFile.silent().xmpCaption("Third in XMP.").iim(120, "Third in IIM."));
		List<SetPhoto> looked = List.of(SetPhoto.of(view(this.kept), false), SetPhoto.of(view(third), false));
		assertThat(this.choices.apply(CAPTION_OF_IIM, looked, "", (done, all) -> false)).extracting(MendResult::outcome)
			.containsExactly(Outcome.CHANGED, Outcome.NOT_REACHED);
		assertThat(this.choices.survey(all(), (done, all) -> false)).isEmpty();
		assertThat(this.choices.preview(CAPTION_OF_IIM, all(), (done, all) -> false)).isEmpty();
	}

	@Test
	void photosThatAreNotThereAndFilesThatAreGoneAreSaid() {
		PhotoId lost = this.library.arrive(Arrivals.disagreeing(1, Map.of(Field.DESCRIPTION, "Lost."))).id();
		assertThat(this.choices.survey(List.of(lost, new PhotoId(4711)), SetProgress.TO_THE_END).orElseThrow().fields())
			.isEmpty();
		SetPhoto gone = new SetPhoto(new PhotoId(4711), "", "gone.jpg", 1, PhotoState.INBOX, false, false);
		assertThat(this.choices.apply(CAPTION_OF_IIM, List.of(SetPhoto.of(view(lost), false), gone), "",
				SetProgress.TO_THE_END))
			.extracting(MendResult::outcome)
			.containsExactly(Outcome.NO_VALUE, Outcome.GONE);
	}

	@Test
	void aLongCaptionIsPreviewedByItsBeginning() throws IOException {
		String caption = "word ".repeat(10_000);
		PhotoId photo = take("long.jpg", ConflictFile.silent().xmpCaption("Short.").iim(120, caption));
		BlockPreview.Line line = this.choices.preview(CAPTION_OF_IIM, List.of(photo), SetProgress.TO_THE_END)
			.orElseThrow()
			.lines()
			.getFirst();
		assertThat(line.after()).hasSizeLessThan(2_100).endsWith("…");
	}

	@Test
	void noMoreThanFiveHundredPhotosAreAskedAboutAtOnce() {
		List<PhotoId> many = new ArrayList<>(Collections.nCopies(501, this.kept));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.choices.survey(many, SetProgress.TO_THE_END));
	}

	@Test
	void aReaderLooksAndChoosesNothing() {
		List<SetPhoto> looked = preview(CAPTION_OF_IIM).changing();
		this.staff.signIn(Role.READER);
		assertThat(this.choices.survey(all(), SetProgress.TO_THE_END)).isPresent();
		assertThat(preview(CAPTION_OF_IIM).lines()).hasSize(2);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.choices.apply(CAPTION_OF_IIM, looked, "", SetProgress.TO_THE_END));
	}

	private List<MendResult> apply(BlockChoice choice) {
		return this.choices.apply(choice, preview(choice).changing(), "IIM counts", SetProgress.TO_THE_END);
	}

	private BlockPreview preview(BlockChoice choice) {
		return this.choices.preview(choice, all(), SetProgress.TO_THE_END).orElseThrow();
	}

	private List<PhotoId> all() {
		return List.of(this.kept, this.changedLater, this.agreeing);
	}

	private PhotoId take(String name, ConflictFile file) throws IOException {
		return ((TakenIn) this.intake.take(name, new ByteArrayInputStream(file.jpeg()))).photo();
	}

	private String caption(PhotoId photo) {
		return view(photo).caption();
	}

	private PhotoView view(PhotoId photo) {
		return this.library.find(photo).orElseThrow();
	}

}
