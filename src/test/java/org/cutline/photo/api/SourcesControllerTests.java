package org.cutline.photo.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.metadata.ConflictFile;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.Arrivals;
import org.cutline.photo.PhotoLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class SourcesControllerTests {

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private PhotoLibrary library;

	private long photo;

	@BeforeEach
	void aPhotoInConflictIsOnTheDesk() throws IOException {
		new Staff(this.desk).signIn(Role.EDITOR);
		byte[] file = ConflictFile.silent()
			.xmpCaption("In XMP.")
			.iim(120, "In IIM.")
			.iim(25, "G7")
			.exif("In Exif.")
			.changedLater()
			.jpeg();
		this.photo = ((TakenIn) this.intake.take("g7.jpg", new ByteArrayInputStream(file))).photo().value();
	}

	@Test
	void everyValueComesWithItsPlaceAndTheRuleThatChose() {
		Answer answer = Rest.as(this.desk, Role.READER).get("/api/photos/" + this.photo + "/sources");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().path("iimDigest").asString()).isEqualTo("DIFFERS");
		JsonNode caption = answer.json().at("/fields/description");
		assertThat(caption.path("value").asString()).isEqualTo("In IIM.");
		assertThat(caption.path("block").asString()).isEqualTo("IIM");
		assertThat(caption.path("rule").asString()).isEqualTo("IIM_CHANGED_LATER");
		assertThat(caption.path("conflict").asBoolean()).isTrue();
		assertThat(caption.path("sources").findValuesAsString("address")).containsExactly("dc:description", "2:120",
				"270");
		assertThat(caption.path("sources").findValuesAsString("value")).containsExactly("In XMP.", "In IIM.",
				"In Exif.");
		assertThat(answer.json().at("/fields/keywords/value/0").asString()).isEqualTo("G7");
	}

	@Test
	void photosInConflictAreASearch() {
		new Staff(this.desk).signIn(Role.EDITOR);
		this.library.arrive(Arrivals.silent(1));
		Answer answer = Rest.as(this.desk, Role.READER).get("/api/photos?conflicts=true");
		assertThat(answer.json().path("total").asInt()).isOne();
		assertThat(answer.json().at("/photos/0/id").asLong()).isEqualTo(this.photo);
	}

	@Test
	void anUnknownPhotoAndAFileThatIsGoneAreSaid() {
		Rest reader = Rest.as(this.desk, Role.READER);
		new Staff(this.desk).signIn(Role.EDITOR);
		long lost = this.library.arrive(Arrivals.silent(1)).id().value();
		assertThat(reader.get("/api/photos/4711/sources").status()).isEqualTo(404);
		assertThat(reader.get("/api/photos/" + lost + "/sources").status()).isEqualTo(503);
		assertThat(Rest.asNobody(this.desk).get("/api/photos/" + this.photo + "/sources").status()).isEqualTo(401);
	}

}
