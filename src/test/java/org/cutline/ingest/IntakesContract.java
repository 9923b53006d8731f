package org.cutline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;

/** What is written down of files that come, on every database. */
abstract class IntakesContract {

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private Intakes intakes;

	@Autowired
	private Sources sources;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private IntakeHousekeeping housekeeping;

	@Autowired
	private OpenIntakes open;

	@Autowired
	private JdbcClient database;

	private Staff staff;

	@BeforeEach
	void anEditorIsSignedIn() {
		this.staff = new Staff(this.desk);
		this.staff.signIn(Role.EDITOR);
	}

	@Test
	void aDropIsOneIntakeAndEachFileHasItsLine() throws IOException {
		Delivery drop = this.intakes.open(Way.BROWSER, null, 4);
		byte[] picture = Pictures.jpeg(1);
		TakenIn taken = (TakenIn) take("walk.jpg", picture, drop);
		take("walk again.jpg", picture, drop);
		take("no\0tes.jpg", Pictures.docx(), drop);
		assertThatIOException().isThrownBy(() -> this.intake.take("half.jpg", broken(picture, 700), drop));
		assertThat(this.intakes.files(drop.intake(), null, 0, 10))
			.extracting(IntakeFile::name, IntakeFile::state, IntakeFile::photo, IntakeFile::code, IntakeFile::octets)
			.containsExactly(tuple("half.jpg", FileState.BROKEN_OFF, null, "file.broken-off", 700L),
					tuple("no tes.jpg", FileState.REFUSED, null, "file.not-what-it-claims",
							(long) Pictures.docx().length),
					tuple("walk again.jpg", FileState.HERE, taken.photo(), "", (long) picture.length),
					tuple("walk.jpg", FileState.TAKEN_IN, taken.photo(), "", (long) picture.length));
		assertThat(this.intakes.files(drop.intake(), FileState.REFUSED, 0, 10)).hasSize(1);
		assertThat(this.intakes.countFiles(drop.intake(), FileState.HERE)).isOne();
		IntakeSummary summary = this.intakes.find(drop.intake()).orElseThrow();
		assertThat(summary.files())
			.isEqualTo(Map.of(FileState.TAKEN_IN, 1, FileState.HERE, 1, FileState.REFUSED, 1, FileState.BROKEN_OFF, 1));
		assertThat(summary.octets()).isEqualTo(picture.length);
		assertThat(summary.expected()).isEqualTo(4);
		assertThat(summary.settled()).isEqualTo(4);
		assertThat(summary.running()).isTrue();
		assertThat(summary.photosPerSecond()).isPositive();
		this.intakes.end(drop);
		assertThat(this.intakes.find(drop.intake()).orElseThrow().running()).isFalse();
	}

	@Test
	void whatASourceSendsBelongsTogetherUntilItPauses() throws Exception {
		Source lusa = source("Lusa", 0);
		Delivery first = this.intakes.open(Way.FOLDER, lusa.id());
		assertThat(this.intakes.open(Way.FOLDER, lusa.id())).isEqualTo(first);
		assertThat(this.intakes.open(Way.SFTP, lusa.id())).isNotEqualTo(first);
		assertThat(this.intakes.open(Way.FOLDER, source("EFE", 0).id())).isNotEqualTo(first);
		assertThat(this.intakes.open(Way.BROWSER, null)).isNotEqualTo(this.intakes.open(Way.BROWSER, null));
	}

	@Test
	void anIntakeThatIsQuietEndsAndGoesOnIfMoreComes() throws Exception {
		Delivery delivery = this.intakes.open(Way.FOLDER, source("Lusa", 0).id());
		take("walk.jpg", Pictures.jpeg(1), delivery);
		this.open.endQuiet();
		assertThat(this.intakes.find(delivery.intake()).orElseThrow().running()).isTrue();
		this.intakes.end(delivery);
		take("again.jpg", Pictures.jpeg(1), delivery);
		IntakeSummary summary = this.intakes.find(delivery.intake()).orElseThrow();
		assertThat(summary.running()).isTrue();
		assertThat(summary.settled()).isEqualTo(2);
	}

	@Test
	void whatADeskThatDiedLeftOpenEnds() {
		Delivery left = this.intakes.open(Way.FOLDER, null);
		this.open.end(left.intake());
		this.database.sql("update intake set ended_at = null, begun_at = ? where id = ?")
			.params(Instant.now().minus(Duration.ofHours(3)).atOffset(ZoneOffset.UTC), left.intake())
			.update();
		this.open.endQuiet();
		assertThat(this.intakes.find(left.intake()).orElseThrow().running()).isFalse();
	}

	@Test
	void theRecordGoesBackThirtyDaysAndPhotosStay() throws IOException {
		Delivery old = this.intakes.open(Way.BROWSER, null);
		take("walk.jpg", Pictures.jpeg(1), old);
		this.intakes.end(old);
		Delivery young = this.intakes.open(Way.BROWSER, null);
		this.intakes.end(young);
		this.database.sql("update intake set ended_at = ? where id = ?")
			.params(Instant.now().minus(Duration.ofDays(31)).atOffset(ZoneOffset.UTC), old.intake())
			.update();
		this.housekeeping.forget();
		assertThat(this.intakes.page(0, 10)).extracting(IntakeSummary::id).containsExactly(young.intake());
		assertThat(this.intakes.files(old.intake(), null, 0, 10)).isEmpty();
		assertThat(this.database.sql("select count(*) from photo").query(Integer.class).single()).isOne();
	}

	@Test
	void whatFailedAndIsTriedAgainCountsOnce() throws IOException {
		Delivery delivery = this.intakes.open(Way.FOLDER, null);
		this.database.sql("alter table photo_revision add constraint no_row check (edition > 1)").update();
		try {
			assertThatExceptionOfType(RuntimeException.class)
				.isThrownBy(() -> take("walk.jpg", Pictures.jpeg(1), delivery));
		}
		finally {
			this.database.sql("alter table photo_revision drop constraint no_row").update();
		}
		assertThat(this.intakes.find(delivery.intake()).orElseThrow().count(FileState.FAILED)).isOne();
		take("walk.jpg", Pictures.jpeg(1), delivery);
		IntakeSummary summary = this.intakes.find(delivery.intake()).orElseThrow();
		assertThat(summary.files()).isEqualTo(Map.of(FileState.TAKEN_IN, 1, FileState.TRIED_AGAIN, 1));
		assertThat(summary.settled()).isOne();
	}

	@Test
	void theLineOfAPhotoIsThereExactlyWhenThePhotoIs() throws IOException {
		Delivery delivery = this.intakes.open(Way.REST, null);
		take("walk.jpg", Pictures.jpeg(1), delivery);
		assertThat(this.database.sql("select count(*) from intake_file where state = 'TAKEN_IN'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void readersSeeNothingOfIt() {
		this.staff.signIn(Role.READER);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.intakes.page(0, 10));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.intakes.open(Way.REST, null));
	}

	private Source source(String name, int photosAMinute) throws Exception {
		return this.staff.as(Role.CHIEF,
				() -> ((SourceOutcome.Saved) this.sources.begin(SourceSheet.named(name).slowedTo(photosAMinute)))
					.source());
	}

	private IntakeOutcome take(String name, byte[] octets, Delivery delivery) throws IOException {
		return this.intake.take(name, new ByteArrayInputStream(octets), delivery);
	}

	private static InputStream broken(byte[] octets, int length) {
		return new SequenceInputStream(new ByteArrayInputStream(octets, 0, length), new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("the wire was cut");
			}
		});
	}

}
