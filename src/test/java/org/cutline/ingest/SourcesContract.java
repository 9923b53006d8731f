package org.cutline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.SourceFault.Reason;
import org.cutline.mapping.AgencyMapping;
import org.cutline.mapping.AgencyMappings;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoSource;
import org.cutline.photo.PhotoView;
import org.cutline.photo.Revision;
import org.cutline.style.CaptionCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a source makes of its photos, on every database. */
abstract class SourcesContract {

	private static final String KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl camera";

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private Sources sources;

	@Autowired
	private Intakes intakes;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private CaptionCheck check;

	@Autowired
	private AgencyMappings mappings;

	@Autowired
	private JdbcClient database;

	private Staff staff;

	@BeforeEach
	void aChiefIsSignedIn() {
		this.staff = new Staff(this.desk);
		this.staff.signIn(Role.CHIEF);
	}

	@Test
	void aSourceHasAFolderNamedAfterItForGood() {
		Source source = saved(this.sources.begin(SourceSheet.named("  EFE Pool, São Paulo ")));
		assertThat(source.id()).isEqualTo(new SourceId("efe-pool-sao-paulo"));
		assertThat(source.name()).isEqualTo("EFE Pool, São Paulo");
		Source renamed = saved(this.sources.change(source.id(), 1, SourceSheet.named("EFE Brasil").watched(true)));
		assertThat(renamed.id()).isEqualTo(source.id());
		assertThat(renamed.watchesFolder()).isTrue();
		assertThat(saved(this.sources.begin(SourceSheet.named("EFE Pool Sao-Paulo!"))).id())
			.isEqualTo(new SourceId("efe-pool-sao-paulo-2"));
		assertThat(saved(this.sources.begin(SourceSheet.named("共同通信"))).id()).isEqualTo(new SourceId("source"));
		assertThat(this.sources.all()).extracting(Source::name)
			.containsExactly("EFE Brasil", "EFE Pool Sao-Paulo!", "共同通信");
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("faultySheets")
	void aSheetThatCannotBeUsedIsToldWhy(SourceSheet sheet, Reason reason) {
		this.sources.begin(SourceSheet.named("Lusa"));
		assertThat(this.sources.begin(sheet)).isInstanceOfSatisfying(SourceOutcome.Refused.class, (refused) -> {
			assertThat(refused.faults()).extracting(SourceFault::reason).containsOnly(reason);
			assertThat(refused.faults()).allSatisfy((fault) -> assertThat(fault.sentence()).endsWith("."));
		});
		assertThat(this.sources.all()).hasSize(1);
	}

	static List<Object[]> faultySheets() {
		SourceSheet sheet = SourceSheet.named("Agencia");
		return List.of(new Object[] { SourceSheet.named("   "), Reason.NAME },
				new Object[] { SourceSheet.named("x".repeat(81)), Reason.NAME },
				new Object[] { SourceSheet.named("a\0b"), Reason.NAME },
				new Object[] { SourceSheet.named("LUSA"), Reason.NAME_TAKEN },
				new Object[] { sheet.readAs("nonsense", null), Reason.MAPPING },
				new Object[] { sheet.readAs(null, "nonsense"), Reason.HOUSE_STYLE },
				new Object[] { sheet.filling(Map.of(Field.DATE_CREATED, "yesterday")), Reason.TEMPLATE },
				new Object[] { sheet.filling(Map.of(Field.HEADLINE, "x".repeat(4001))), Reason.TEMPLATE_TOO_LONG },
				new Object[] { sheet.overSftp(List.of("ssh-ed25519 AAAA")), Reason.KEY },
				new Object[] { sheet.overSftp(List.of("-----BEGIN OPENSSH PRIVATE KEY-----")), Reason.KEY },
				new Object[] { sheet.overSftp(List.of("command=\"sh\" " + KEY)), Reason.KEY },
				new Object[] { sheet.slowedTo(-1), Reason.PHOTOS_A_MINUTE });
	}

	@Test
	void allThatIsWrongIsToldAtOnce() {
		SourceSheet sheet = SourceSheet.named("").readAs("nonsense", "nonsense").slowedTo(-1);
		assertThat(this.sources.begin(sheet)).isInstanceOfSatisfying(SourceOutcome.Refused.class,
				(refused) -> assertThat(refused.faults()).extracting(SourceFault::reason)
					.containsExactly(Reason.NAME, Reason.MAPPING, Reason.HOUSE_STYLE, Reason.PHOTOS_A_MINUTE));
	}

	@Test
	void whoComesSecondSeesTheOthersChange() {
		Source source = saved(this.sources.begin(SourceSheet.named("Lusa")));
		Source changed = saved(this.sources.change(source.id(), 1, SourceSheet.named("Lusa Lisboa")));
		assertThat(this.sources.change(source.id(), 1, SourceSheet.named("Lusa Porto")))
			.isEqualTo(new SourceOutcome.Stale(changed));
		assertThat(this.sources.change(new SourceId("nobody"), 1, SourceSheet.named("Nobody")))
			.isEqualTo(new SourceOutcome.Unknown());
	}

	@Test
	void aPasswordIsKeptAsAHashOnlyAndTakenAway() {
		Source source = saved(this.sources.begin(SourceSheet.named("Camera 4").overSftp(List.of(KEY))));
		assertThat(source.hasPassword()).isFalse();
		assertThat(this.sources.choosePassword(source.id(), "short")).isInstanceOf(SourceOutcome.Refused.class);
		assertThat(saved(this.sources.choosePassword(source.id(), "correct horse battery")).hasPassword()).isTrue();
		assertThat(this.sources.passwordFits(source.id(), "correct horse battery")).isTrue();
		assertThat(this.sources.passwordFits(source.id(), "correct horse batterY")).isFalse();
		assertThat(this.database.sql("select sftp_password from source").query(String.class).single())
			.startsWith("{bcrypt}")
			.doesNotContain("horse");
		assertThat(saved(this.sources.choosePassword(source.id(), null)).hasPassword()).isFalse();
		assertThat(this.sources.passwordFits(source.id(), "correct horse battery")).isFalse();
	}

	@Test
	void aSourceIsGivenUpAndTakenUpAgainAndEveryDeedIsInTheTrail() {
		Source source = saved(this.sources.begin(SourceSheet.named("Lusa").watched(true).overSftp(List.of(KEY))));
		Source retired = saved(this.sources.retire(source.id()));
		assertThat(retired.retired()).isTrue();
		assertThat(retired.watchesFolder()).isFalse();
		assertThat(retired.takesSftp()).isFalse();
		assertThat(saved(this.sources.takeUp(source.id())).watchesFolder()).isTrue();
		assertThat(this.database.sql("select deed from audit_entry where subject = 'source/lusa' order by id")
			.query(String.class)
			.list()).containsExactly("source.begun", "source.retired", "source.taken-up");
	}

	@Test
	void whereAFileSaysNothingItsSourceFillsAndThatIsUndone() throws IOException {
		Source source = saved(this.sources.begin(SourceSheet.named("Câmara")
			.filling(Map.of(Field.CREDIT_LINE, "CMP", Field.KEYWORDS, "porto; city hall", Field.CITY, "Porto"))));
		PhotoView photo = take(source);
		PhotoFields fields = photo.fields();
		assertThat(fields.text(Field.CREDIT_LINE)).isEqualTo("CMP");
		assertThat(fields.value(Field.KEYWORDS).texts()).containsExactly("porto", "city hall");
		assertThat(fields.edits()).isEmpty();
		assertThat(fields.said(Field.CITY).orElseThrow().cleaned()).satisfies((cleaned) -> {
			assertThat(cleaned).isNotNull();
			assertThat(cleaned.reasons()).containsExactly(PhotoSource.REASON);
			assertThat(cleaned.said().isEmpty()).isTrue();
		});
		assertThat(photo.source()).isNotNull().extracting(PhotoSource::name).isEqualTo("Câmara");
		assertThat(this.library.history(photo.id())).extracting(Revision::note).containsExactly("Câmara");
		PhotoView undone = done(this.library.caption(photo.id(), 1, fields.uncleaned(), ""));
		assertThat(undone.fields().text(Field.CITY)).isEmpty();
	}

	@Test
	void itsMappingReadsItsFilesAndItsTemplateFillsAfterEachReading() throws IOException {
		mapping();
		Source source = saved(this.sources.begin(SourceSheet.named("Lusa")
			.readAs("lusa", null)
			.filling(Map.of(Field.CREDIT_LINE, "LUSA", Field.HEADLINE, "Handout"))));
		PhotoView photo = take(source);
		assertThat(photo.fields().text(Field.HEADLINE)).isEqualTo("From the mapping");
		assertThat(photo.fields().text(Field.CREDIT_LINE)).isEqualTo("LUSA");
		this.sources.change(source.id(), 1, SourceSheet.named("Lusa"));
		PhotoView plain = done(this.library.readWith(photo.id(), 1, null, ""));
		assertThat(plain.fields().text(Field.HEADLINE)).isEqualTo("Handout");
		assertThat(plain.fields().text(Field.CREDIT_LINE)).isEqualTo("LUSA");
		assertThat(this.library.history(photo.id()).getLast().fields()).isEqualTo(photo.fields());
	}

	@Test
	void itsHouseStyleHoldsItsPhotosAndAChangeShowsAtTheNextCheck() throws IOException {
		Source source = saved(this.sources.begin(SourceSheet.named("Getty").readAs(null, "getty")));
		assertThat(source.houseStyle()).isEqualTo("getty");
		PhotoView photo = take(source);
		assertThat(this.check.check(photo).style().id()).isEqualTo("getty");
		this.sources.change(source.id(), 1, SourceSheet.named("Getty").readAs(null, "afp"));
		assertThat(this.check.check(photo).style().id()).isEqualTo("afp");
		this.sources.change(source.id(), 2, SourceSheet.named("Getty"));
		assertThat(this.check.check(photo).style().id()).isEqualTo("efe-epa-en");
		assertThat(this.sources.find(source.id()).orElseThrow().houseStyle()).isNull();
	}

	@Test
	void onlyChiefsChangeSources() {
		Source source = saved(this.sources.begin(SourceSheet.named("Lusa")));
		this.staff.signIn(Role.EDITOR);
		assertThat(this.sources.all()).containsExactly(source);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.sources.begin(SourceSheet.named("Other")));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.sources.retire(source.id()));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.sources.choosePassword(source.id(), null));
	}

	private void mapping() {
		this.mappings.begin("Lusa", List.of("Nobody"));
		this.mappings.draft(new AgencyMapping("lusa", "Lusa", List.of("Nobody"), List.of(),
				FieldMapping.of(FieldMove.always(Field.HEADLINE).or("From the mapping"))), 1, "");
		this.mappings.goLive("lusa", 2, "For the test.");
	}

	private PhotoView take(Source source) throws IOException {
		IntakeOutcome outcome = this.intake.take("walk.jpg", new ByteArrayInputStream(Pictures.jpeg(1)),
				this.intakes.open(Way.FOLDER, source.id()));
		assertThat(outcome).isInstanceOf(TakenIn.class);
		return this.library.find(((TakenIn) outcome).photo()).orElseThrow();
	}

	private static Source saved(SourceOutcome outcome) {
		assertThat(outcome).isInstanceOf(SourceOutcome.Saved.class);
		return ((SourceOutcome.Saved) outcome).source();
	}

	private static PhotoView done(EditOutcome outcome) {
		assertThat(outcome).isInstanceOf(EditOutcome.Done.class);
		return ((EditOutcome.Done) outcome).photo();
	}

}
