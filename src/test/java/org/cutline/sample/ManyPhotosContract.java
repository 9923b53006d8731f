package org.cutline.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

import org.cutline.ingest.IntakeOutcome;
import org.cutline.ingest.PhotoIntake;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.storage.BlobStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A small desk made a large one. */
abstract class ManyPhotosContract {

	private static final String ARRIVAL = "lisbon-arrival.jpg";

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private ContactSheet sheet;

	@Autowired
	private BlobStore store;

	@Autowired
	private JdbcClient database;

	@Autowired
	private NamedParameterJdbcTemplate rows;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void threePhotosOneOfThemCaptioned() throws IOException {
		new Staff(this.desk).signIn(Role.EDITOR);
		for (String name : List.of(ARRIVAL, "lisbon-talks.jpg", "lisbon-lectern.jpg")) {
			take(name);
		}
		PhotoId first = this.sheet.ids(PhotoQuery.everything(), 1).getFirst();
		this.library.approve(first, 1);
	}

	private PhotoId take(String name) throws IOException {
		byte[] octets = new ClassPathResource("sample/" + name).getContentAsByteArray();
		return switch (this.intake.take(name, new ByteArrayInputStream(octets))) {
			case IntakeOutcome.TakenIn taken -> taken.photo();
			case IntakeOutcome.AlreadyHere here -> here.photo();
			case IntakeOutcome.Refused refused -> throw new IllegalStateException(refused.sentence());
		};
	}

	private void fillUpTo(int photos) throws IOException {
		new ManyPhotos(this.rows, this.store, this.transaction).fillUpTo(photos);
	}

	private long count(String table) {
		return Objects.requireNonNull(this.database.sql("select count(*) from " + table).query(Long.class).single());
	}

	@Test
	void theDeskHoldsAsManyAsWantedEachWithItsFilesAndEditions() throws IOException {
		long findings = count("photo_finding");
		fillUpTo(302);
		List<PhotoId> all = this.sheet.ids(PhotoQuery.everything(), 1000);
		assertThat(all).hasSize(302);
		assertThat(this.sheet.count(PhotoQuery.everything().withWords("arrival"))).isEqualTo(101);
		assertThat(count("photo_words")).isEqualTo(302);
		assertThat(count("photo_check")).isEqualTo(302);
		assertThat(count("photo_finding")).isGreaterThanOrEqualTo(findings * 100);
		assertThat(this.database.sql("select count(distinct digest) from photo").query(Integer.class).single())
			.isEqualTo(302);
		for (PhotoId each : List.of(all.get(3), all.get(150), all.getLast())) {
			PhotoView photo = this.library.find(each).orElseThrow();
			assertThat(this.library.history(each)).hasSize(photo.edition());
			assertThat(Files.size(this.store.original(photo.digest()))).isPositive();
			assertThat(this.store.rendition(photo.digest(), 400)).exists();
			assertThat(this.store.rendition(photo.digest(), 1600)).exists();
		}
	}

	@Test
	void aCopyStandsAsThePhotoDoes() throws IOException {
		PhotoView first = this.library.find(this.sheet.ids(PhotoQuery.everything(), 1).getFirst()).orElseThrow();
		fillUpTo(6);
		PhotoView copy = this.library.find(this.sheet.ids(PhotoQuery.everything(), 6).get(3)).orElseThrow();
		assertThat(copy.state()).isEqualTo(first.state()).isEqualTo(PhotoState.APPROVED);
		assertThat(copy.fields().edits()).isEqualTo(first.fields().edits());
		assertThat(copy.fileName()).isEqualTo(first.fileName()).isEqualTo(ARRIVAL);
	}

	@Test
	void photosThatComeAfterwardsAreNumberedOn() throws IOException {
		fillUpTo(50);
		long last = this.sheet.ids(PhotoQuery.everything(), 100).getLast().value();
		assertThat(take("lisbon-plenary-generated.jpg").value()).isGreaterThan(last);
		assertThat(this.sheet.count(PhotoQuery.everything())).isEqualTo(51);
	}

	@Test
	void aDeskThatHoldsEnoughStaysAsItIs() throws IOException {
		fillUpTo(3);
		fillUpTo(0);
		assertThat(this.sheet.count(PhotoQuery.everything())).isEqualTo(3);
	}

}
