package org.cutline.desk.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.metadata.ConflictFile;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class BlockChoicesControllerTests {

	private static final String PATH = "/api/photos/block-choices";

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private PhotoLibrary library;

	private PhotoId photo;

	private Rest editor;

	@BeforeEach
	void aPhotoInConflictIsOnTheDesk() throws IOException {
		new Staff(this.desk).signIn(Role.EDITOR);
		byte[] file = ConflictFile.silent().xmpCaption("In XMP.").iim(120, "In IIM.").jpeg();
		this.photo = ((TakenIn) this.intake.take("g7.jpg", new ByteArrayInputStream(file))).photo();
		this.editor = Rest.as(this.desk, Role.EDITOR);
	}

	@Test
	void aSurveySaysWhereBlocksDisagree() {
		Answer answer = Rest.as(this.desk, Role.READER).get(PATH + "?photo=" + this.photo + "&photo=4711");
		assertThat(answer.json().path("photos").asInt()).isOne();
		assertThat(answer.json().at("/fields/0/field").asString()).isEqualTo("description");
		assertThat(answer.json().at("/fields/0/rules/XMP_KEPT").asInt()).isOne();
		assertThat(answer.json().at("/fields/0/blocks/IIM").asInt()).isOne();
	}

	@Test
	void aDryRunWritesNothing() {
		Answer answer = Rest.as(this.desk, Role.READER).send("POST", PATH, order("IIM", 1, ", \"dryRun\": true"));
		assertThat(answer.json().at("/0/effect").asString()).isEqualTo("CHANGES");
		assertThat(answer.json().at("/0/fileName").asString()).isEqualTo("g7.jpg");
		assertThat(answer.json().at("/0/before").asString()).isEqualTo("In XMP.");
		assertThat(answer.json().at("/0/after").asString()).isEqualTo("In IIM.");
		assertThat(answer.json().at("/0/edition").asInt()).isOne();
		assertThat(caption()).isEqualTo("In XMP.");
	}

	@Test
	void aChoiceIsMadeOnceAndTakenBack() {
		Answer made = this.editor.send("POST", PATH, order("IIM", 1, ", \"note\": \"the desk rang\""));
		assertThat(made.json().at("/0/outcome").asString()).isEqualTo("CHANGED");
		assertThat(made.json().at("/0/fileName").asString()).isEqualTo("g7.jpg");
		assertThat(caption()).isEqualTo("In IIM.");
		assertThat(this.library.history(this.photo).getFirst().note()).isEqualTo("the desk rang");

		Answer again = this.editor.send("POST", PATH, order("IIM", 1, ""));
		assertThat(again.json().at("/0/outcome").asString()).isEqualTo("ALREADY");

		Answer back = this.editor.send("POST", PATH + "/undo", made.json().toString());
		assertThat(back.json().at("/0/outcome").asString()).isEqualTo("TAKEN_BACK");
		assertThat(caption()).isEqualTo("In XMP.");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			IIM,  7, STALE
			EXIF, 1, NO_VALUE
			XMP,  1, ALREADY
			""")
	void whatIsLeftAloneIsSaid(String block, int edition, String outcome) {
		Answer answer = this.editor.send("POST", PATH, order(block, edition, ""));
		assertThat(answer.json().at("/0/outcome").asString()).isEqualTo(outcome);
		assertThat(caption()).isEqualTo("In XMP.");
	}

	@Test
	void ordersThatMeanNothingAreRefused() {
		assertThat(this.editor.send("POST", PATH, order("ICC", 1, "")).status()).isEqualTo(400);
		assertThat(this.editor.send("POST", PATH, order("IIM", 1, "").replace("description", "mood")).status())
			.isEqualTo(400);
		String many = String.join(",", Collections.nCopies(501, "{\"id\": 1, \"edition\": 1}"));
		assertThat(this.editor
			.send("POST", PATH, "{\"field\": \"description\", \"block\": \"IIM\", \"photos\": [" + many + "]}")
			.status()).isEqualTo(400);
	}

	@Test
	void aReaderMayNotChoose() {
		assertThat(Rest.as(this.desk, Role.READER).send("POST", PATH, order("IIM", 1, "")).status()).isEqualTo(403);
		assertThat(Rest.asNobody(this.desk).get(PATH + "?photo=" + this.photo).status()).isEqualTo(401);
		assertThat(caption()).isEqualTo("In XMP.");
	}

	private String order(String block, int edition, String more) {
		return "{\"field\": \"description\", \"block\": \"%s\", \"photos\": [{\"id\": %s, \"edition\": %d}]%s}"
			.formatted(block, this.photo, edition, more);
	}

	private String caption() {
		return this.library.find(this.photo).orElseThrow().caption();
	}

}
