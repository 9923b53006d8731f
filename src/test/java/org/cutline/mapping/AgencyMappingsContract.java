package org.cutline.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.AtOnce;
import org.cutline.desk.Drafts;
import org.cutline.ingest.IntakeOutcome;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.Pictures;
import org.cutline.mapping.MappingOutcome.Reason;
import org.cutline.mapping.ReadAgain.Outcome;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.MetadataEdits;
import org.cutline.metadata.MetadataWriter;
import org.cutline.metadata.WriteOptions;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.Arrivals;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoMapping;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.photo.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Mappings as a newsroom lives with them, on every database. */
abstract class AgencyMappingsContract {

	private static final FieldMapping CREDIT_IN_SOURCE = FieldMapping
		.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE), FieldMove.clear(Field.HEADLINE));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AgencyMappings mappings;

	@Autowired
	private LiveMappings live;

	@Autowired
	private MappingTrial trial;

	@Autowired
	private InboxReading inbox;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private Drafts drafts;

	@TempDir
	private Path folder;

	private Staff staff;

	private int made;

	@BeforeEach
	void aChiefIsSignedIn() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.CHIEF);
	}

	@Test
	void aMappingIsADraftUntilItGoesLiveWithAReason() {
		MappingVersion first = done(this.mappings.begin("Agencia EFE", List.of("EFE", " ")));
		assertThat(first.mapping()).satisfies((mapping) -> {
			assertThat(mapping.id()).isEqualTo("agencia-efe");
			assertThat(mapping.agencies()).containsExactly("EFE");
		});
		assertThat(done(this.mappings.begin("Agencia EFE!", List.of())).mapping().id()).isEqualTo("agencia-efe-2");
		MappingVersion second = done(
				this.mappings.draft(first.mapping().withMoves(CREDIT_IN_SOURCE), 1, "They mix them up"));
		assertThat(second.number()).isEqualTo(2);
		assertThat(second.mapping().moves()).isEqualTo(CREDIT_IN_SOURCE);
		assertThat(card("agencia-efe")).satisfies((card) -> {
			assertThat(card.live()).isNull();
			assertThat(card.hasDraft()).isTrue();
			assertThat(card.isRetired()).isFalse();
		});
		assertThat(find("EFE")).isEmpty();
		refused(Reason.NO_REASON, this.mappings.goLive("agencia-efe", 2, " "));
		done(this.mappings.goLive("agencia-efe", 2, "Tried on 40 photos"));
		assertThat(find("EFE")).contains(new PhotoMapping("agencia-efe", "Agencia EFE", 2, CREDIT_IN_SOURCE));
		assertThat(card("agencia-efe").hasDraft()).isFalse();
		done(this.mappings.retire("agencia-efe", "They put it right"));
		assertThat(find("EFE")).isEmpty();
		assertThat(card("agencia-efe")).satisfies((card) -> {
			assertThat(card.live()).isNull();
			assertThat(card.isRetired()).isTrue();
		});
		assertThat(this.mappings.retire("agencia-efe", "again")).isInstanceOf(MappingOutcome.Unknown.class);
		assertThat(this.mappings.wentLive("agencia-efe")).extracting(MappingChange::reason)
			.containsExactly("They put it right", "Tried on 40 photos");
		assertThat(this.mappings.versions("agencia-efe")).extracting(MappingVersion::number).containsExactly(2, 1);
	}

	@Test
	void ofTwoWhoStartFromOneVersionTheSecondIsTold() {
		AgencyMapping mapping = done(this.mappings.begin("EPA", List.of("EPA"))).mapping();
		List<Object> ends = AtOnce.run(4, (number) -> () -> this.staff.as(Role.CHIEF,
				() -> this.mappings.draft(mapping.withMoves(CREDIT_IN_SOURCE), 1, "at once " + number)));
		assertThat(ends).filteredOn(MappingOutcome.Done.class::isInstance).hasSize(1);
		assertThat(ends).filteredOn(MappingOutcome.Stale.class::isInstance).hasSize(3);
		assertThat(this.mappings.versions("epa")).hasSize(2);
	}

	@Test
	void whatCannotBeUsedIsRefusedWithItsReason() {
		refused(Reason.NO_NAME, this.mappings.begin(" ", List.of()));
		AgencyMapping empty = done(this.mappings.begin("EPA", List.of())).mapping();
		refused(Reason.NO_NAME, this.mappings.draft(empty.withName("x".repeat(81)), 1, ""));
		refused(Reason.TOO_LONG, this.mappings.draft(empty.withAgencies(List.of("x".repeat(201))), 1, ""));
		refused(Reason.TWICE, this.mappings.draft(empty
			.withMoves(FieldMapping.of(FieldMove.clear(Field.HEADLINE), FieldMove.always(Field.HEADLINE, Field.TITLE))),
				1, ""));
		refused(Reason.NOTHING,
				this.mappings.draft(empty.withMoves(FieldMapping.of(FieldMove.always(Field.HEADLINE))), 1, ""));
		refused(Reason.NOBODY, this.mappings.goLive("epa", 1, "why"));
		done(this.mappings.draft(empty.withAgencies(List.of("EPA")), 1, ""));
		refused(Reason.NO_MOVES, this.mappings.goLive("epa", 2, "why"));
		assertThat(this.mappings.goLive("epa", 7, "why")).isInstanceOf(MappingOutcome.Unknown.class);
		assertThat(this.mappings.goLive("nobody", 1, "why")).isInstanceOf(MappingOutcome.Unknown.class);
		AgencyMapping unknown = new AgencyMapping("nobody", "Nobody", List.of(), List.of(), FieldMapping.none());
		assertThat(this.mappings.draft(unknown, 1, "")).isInstanceOf(MappingOutcome.Unknown.class);
	}

	@Test
	void twoLiveMappingsNeverAreForTheSameFiles() {
		goLive("EPA", List.of("EPA"), List.of());
		MappingVersion second = drafted("Pressphoto", List.of("European Pressphoto Agency", "e.p.a."), List.of());
		refused(Reason.TAKEN, this.mappings.goLive("pressphoto", second.number(), "why"));
		goLive("Hoshiko", List.of("EPA"), List.of("Eugene Hoshiko"));
		done(this.mappings.retire("epa", "The other is better"));
		done(this.mappings.goLive("pressphoto", second.number(), "why"));
	}

	@Test
	void aFileIsReadOnArrivalAsItsAgencyMeansItAndTheFileStaysWhatItSaid() throws IOException {
		goLive("EPA", List.of("EPA"), List.of());
		PhotoView photo = arrived(file("EPA/IRENE PAIS"));
		assertThat(photo.fields().text(Field.CREDIT_LINE)).isEqualTo("EPA/IRENE PAIS");
		assertThat(photo.fields().text(Field.HEADLINE)).isEmpty();
		assertThat(photo.fields().said(Field.CREDIT_LINE).orElseThrow().mapped()).satisfies((mapped) -> {
			assertThat(mapped.mapping().label()).isEqualTo("EPA 2");
			assertThat(mapped.said().text()).isEqualTo("EPA");
		});
		assertThat(photo.fields().edits()).isEmpty();
		assertThat(photo.edition()).isOne();
		done(this.mappings.retire("epa", "They put it right"));
		PhotoView later = arrived(file("EPA/ANA PRIETO"));
		assertThat(later.fields().text(Field.CREDIT_LINE)).isEqualTo("EPA");
		assertThat(view(photo.id()).fields().text(Field.CREDIT_LINE)).as("a photo keeps the mapping it came with")
			.isEqualTo("EPA/IRENE PAIS");
	}

	@Test
	void aTrialSaysWhatWouldChangeInPastPhotosAndChangesNothing() {
		PhotoId one = arrive("EPA", "EPA/IRENE PAIS", "SLUG");
		PhotoId two = arrive("EPA", "EPA", "");
		arrive("Reuters", "REUTERS/X", "SLUG");
		PhotoId three = arrive("EPA", "EPA/ANA PRIETO", "SLUG");
		AgencyMapping then = drafted("EPA", List.of("EPA"), List.of()).mapping();
		MappingTrialResult result = this.trial.run(then, Progress.TO_THE_END);
		assertThat(result.looked()).isEqualTo(4);
		assertThat(result.matched()).isEqualTo(3);
		assertThat(result.changes()).extracting(MappingTrialResult.Changed::photo).containsExactly(three, one);
		assertThat(result.byField()).isEqualTo(Map.of(Field.CREDIT_LINE, 2, Field.HEADLINE, 2));
		assertThat(result.changes().getLast().fields()).first()
			.isEqualTo(new FieldChange(Field.CREDIT_LINE, FieldValue.of("EPA"), FieldValue.of("EPA/IRENE PAIS")));
		assertThat(this.trial.run(then, (done) -> done < 1).looked()).isOne();
		assertThat(this.trial.example(then, Long.MAX_VALUE).orElseThrow().photo()).isEqualTo(three);
		assertThat(this.trial.example(then, three.value()).orElseThrow().photo()).isEqualTo(two);
		assertThat(view(one).fields().text(Field.CREDIT_LINE)).isEqualTo("EPA");
		done(this.mappings.goLive("epa", 2, "why"));
		assertThat(this.trial.run(then, Progress.TO_THE_END).changes()).isEmpty();
		assertThat(this.trial.run(then.withAgencies(List.of("dpa")), Progress.TO_THE_END).byField())
			.as("what its live version reads counts too")
			.isEqualTo(Map.of(Field.CREDIT_LINE, 2, Field.HEADLINE, 2));
	}

	@Test
	void theInboxIsReadAgainAndThatIsTakenBack() {
		PhotoId untouched = arrive("EPA", "EPA/IRENE PAIS", "");
		PhotoId edited = arrive("EPA", "EPA/IRENE PAIS", "");
		PhotoId same = arrive("EPA", "EPA", "");
		PhotoId other = arrive("Reuters", "REUTERS/X", "");
		assertThat(this.library.caption(edited, 1, Map.of(Field.CITY, FieldValue.of("Lisbon")), ""))
			.isInstanceOf(EditOutcome.Done.class);
		goLive("EPA", List.of("EPA"), List.of());
		assertThat(this.inbox.waiting("epa", Progress.TO_THE_END)).containsExactly(untouched);
		List<ReadAgain> lines = this.inbox.read("epa", "EPA is live", Progress.TO_THE_END);
		assertThat(lines).containsExactly(new ReadAgain(untouched, Outcome.CHANGED, 1, 2));
		assertThat(view(untouched)).satisfies((photo) -> {
			assertThat(photo.fields().text(Field.CREDIT_LINE)).isEqualTo("EPA/IRENE PAIS");
			assertThat(photo.state()).isEqualTo(PhotoState.INBOX);
			assertThat(photo.edition()).isEqualTo(2);
		});
		assertThat(this.library.history(untouched).getFirst()).satisfies((revision) -> {
			assertThat(revision.deed()).isEqualTo(Revision.Deed.MAPPED);
			assertThat(revision.note()).isEqualTo("EPA is live");
		});
		assertThat(List.of(view(edited).edition(), view(same).edition(), view(other).edition())).containsExactly(2, 1,
				1);
		assertThat(this.inbox.waiting("epa", Progress.TO_THE_END)).isEmpty();
		assertThat(this.inbox.takeBack("epa", lines, Progress.TO_THE_END))
			.containsExactly(new ReadAgain(untouched, Outcome.TAKEN_BACK, 2, 3));
		assertThat(view(untouched).fields().text(Field.CREDIT_LINE)).isEqualTo("EPA");
		assertThat(view(untouched).state()).isEqualTo(PhotoState.INBOX);
		assertThat(this.inbox.takeBack("epa", lines, Progress.TO_THE_END))
			.containsExactly(new ReadAgain(untouched, Outcome.STALE, 2, 2));
		assertThat(this.inbox.read("epa", "again", Progress.TO_THE_END)).hasSize(1);
		done(this.mappings.retire("epa", "They put it right"));
		assertThat(this.inbox.waiting("epa", Progress.TO_THE_END)).containsExactly(untouched);
		this.inbox.read("epa", "retired", Progress.TO_THE_END);
		assertThat(view(untouched).fields().text(Field.CREDIT_LINE)).isEqualTo("EPA");
	}

	@Test
	void aPhotoThatSomebodyHasBegunToCaptionIsLeftInTheirHand() {
		PhotoId begun = arrive("EPA", "EPA/IRENE PAIS", "");
		this.drafts.keep(begun, 1, Map.of(Field.DESCRIPTION, FieldValue.of("Ministers arr")));
		goLive("EPA", List.of("EPA"), List.of());
		assertThat(this.inbox.waiting("epa", Progress.TO_THE_END)).isEmpty();
		this.drafts.discard(begun);
		assertThat(this.inbox.waiting("epa", Progress.TO_THE_END)).containsExactly(begun);
	}

	@Test
	void aJobThatIsEndedSaysWhatItDidNotReach() {
		arrive("EPA", "EPA/IRENE PAIS", "");
		arrive("EPA", "EPA/ANA PRIETO", "");
		goLive("EPA", List.of("EPA"), List.of());
		assertThat(this.inbox.read("epa", "", (done) -> false)).extracting(ReadAgain::outcome)
			.containsExactly(Outcome.CHANGED, Outcome.NOT_REACHED);
	}

	@Test
	void everybodyReadsMappingsButOnlyAChiefChangesThem() {
		AgencyMapping mapping = drafted("EPA", List.of("EPA"), List.of()).mapping();
		this.staff.signIn(Role.EDITOR);
		assertThat(this.mappings.all()).hasSize(1);
		assertThat(this.trial.run(mapping, Progress.TO_THE_END).changes()).isEmpty();
		for (Runnable deed : List.<Runnable>of(() -> this.mappings.begin("x", List.of()),
				() -> this.mappings.draft(mapping, 2, ""), () -> this.mappings.goLive("epa", 2, "why"),
				() -> this.mappings.retire("epa", "why"), () -> this.inbox.waiting("epa", Progress.TO_THE_END),
				() -> this.inbox.read("epa", "why", Progress.TO_THE_END),
				() -> this.inbox.takeBack("epa", List.of(), Progress.TO_THE_END))) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run);
		}
	}

	private void goLive(String name, List<String> agencies, List<String> photographers) {
		MappingVersion version = drafted(name, agencies, photographers);
		done(this.mappings.goLive(version.mapping().id(), version.number(), "Ready"));
	}

	private MappingVersion drafted(String name, List<String> agencies, List<String> photographers) {
		AgencyMapping mapping = done(this.mappings.begin(name, agencies)).mapping();
		return done(this.mappings.draft(mapping.withMoves(CREDIT_IN_SOURCE).withPhotographers(photographers), 1, ""));
	}

	private Optional<PhotoMapping> find(String credit) {
		return this.live.find(Map.of(Field.CREDIT_LINE, FieldValue.of(credit)));
	}

	private MappingCard card(String id) {
		return this.mappings.find(id).orElseThrow();
	}

	private PhotoId arrive(String credit, String source, String headline) {
		this.made++;
		return this.library
			.arrive(Arrivals.saying(this.made,
					Map.of(Field.CREDIT_LINE, credit, Field.SOURCE, source, Field.HEADLINE, headline)))
			.id();
	}

	private byte[] file(String source) throws IOException {
		this.made++;
		Path picture = Files.write(this.folder.resolve("picture.jpg"), Pictures.jpeg(this.made));
		Path said = this.folder.resolve("said.jpg");
		MetadataWriter.write(picture,
				MetadataEdits.none()
					.with(Field.CREDIT_LINE, "EPA")
					.with(Field.SOURCE, source)
					.with(Field.HEADLINE, "SLUG"),
				WriteOptions.defaults(), said);
		return Files.readAllBytes(said);
	}

	private PhotoView arrived(byte[] file) throws IOException {
		IntakeOutcome outcome = this.intake.take("photo.jpg", new ByteArrayInputStream(file));
		assertThat(outcome).isInstanceOf(IntakeOutcome.TakenIn.class);
		return view(((IntakeOutcome.TakenIn) outcome).photo());
	}

	private PhotoView view(PhotoId id) {
		return this.library.find(id).orElseThrow();
	}

	private static MappingVersion done(MappingOutcome outcome) {
		assertThat(outcome).isInstanceOf(MappingOutcome.Done.class);
		return ((MappingOutcome.Done) outcome).version();
	}

	private static void refused(Reason reason, MappingOutcome outcome) {
		assertThat(outcome).isInstanceOfSatisfying(MappingOutcome.Refused.class,
				(refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
