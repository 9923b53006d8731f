package org.cutline.resend.api;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.metadata.Field;
import org.cutline.metadata.MetadataEdits;
import org.cutline.metadata.MetadataWriter;
import org.cutline.metadata.WriteOptions;
import org.cutline.metadata.WriteOutcome;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class ResendControllerTests {

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private PhotoLibrary library;

	@TempDir
	private Path folder;

	private PhotoId first;

	private PhotoId resend;

	private Rest editor;

	@BeforeEach
	void aPhotoWasSentAgainWithACorrection() throws IOException {
		new Staff(this.desk).signIn(Role.EDITOR);
		this.first = take("first.jpg", "James Cleverley at the G7");
		this.resend = take("again.jpg", "ATTENTION EDITORS: CORRECTION OF NAME. James Cleverly at the G7");
		this.editor = Rest.as(this.desk, Role.EDITOR);
	}

	private PhotoId take(String name, String caption) throws IOException {
		BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.ORANGE);
		pen.fillOval(20, 60, 180, 90);
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		ImageIO.write(image, "jpeg", plain);
		Path original = Files.write(this.folder.resolve("plain.jpg"), plain.toByteArray());
		Path copy = this.folder.resolve(name);
		assertThat(MetadataWriter.write(original, MetadataEdits.none().with(Field.DESCRIPTION, caption),
				WriteOptions.defaults(), copy))
			.isInstanceOf(WriteOutcome.Written.class);
		return ((TakenIn) this.intake.take(name, new ByteArrayInputStream(Files.readAllBytes(copy)))).photo();
	}

	private String decision(PhotoId photo) {
		return "/api/photos/" + photo + "/resends/decision";
	}

	private String caption() {
		return this.library.find(this.first).orElseThrow().caption();
	}

	@Test
	void bothPhotosLeadToTheResendWithItsNoticeAndItsDifferences() {
		Rest reader = Rest.as(this.desk, Role.READER);
		Answer answer = reader.get("/api/photos/" + this.first + "/resends");
		assertThat(answer.json().at("/0/first").asLong()).isEqualTo(this.first.value());
		assertThat(answer.json().at("/0/resend").asLong()).isEqualTo(this.resend.value());
		assertThat(answer.json().at("/0/foundBy").asString()).isEqualTo("PIXELS");
		assertThat(answer.json().at("/0/notices/0/kind").asString()).isEqualTo("CORRECTION");
		assertThat(answer.json().at("/0/differences/0/field").asString()).isEqualTo("description");
		assertThat(answer.json().at("/0/differences/0/theirs/0").asString()).contains("Cleverly at");
		assertThat(reader.get("/api/photos/" + this.resend + "/resends").text()).isEqualTo(answer.text());
		assertThat(reader.get("/api/photos/4711/resends").status()).isEqualTo(404);
		Answer sheet = reader.get("/api/photos?resends=true");
		assertThat(sheet.json().at("/total").asInt()).isOne();
		assertThat(sheet.json().at("/photos/0/resendOf").asLong()).isEqualTo(this.first.value());
		assertThat(sheet.json().at("/photos/0/resendOpen").asBoolean()).isTrue();
	}

	@Test
	void aDecisionNamesTheEditionThatWasLookedAtAndIsTakenBack() {
		String take = "{\"decision\": \"TAKE_NEW\"}";
		assertThat(this.editor.send("PUT", decision(this.resend), take, "If-Match", "\"7\"").status()).isEqualTo(412);
		Answer made = this.editor.send("PUT", decision(this.resend), take, "If-Match", "\"1\"");
		assertThat(made.status()).isEqualTo(200);
		assertThat(made.header("ETag")).isEqualTo("\"2\"");
		assertThat(made.json().at("/decision").asString()).isEqualTo("TAKE_NEW");
		assertThat(caption()).endsWith("James Cleverly at the G7");
		assertThat(this.editor.get("/api/photos").json().at("/total").asInt()).isOne();
		assertThat(this.editor.get("/api/photos?resendsOf=" + this.first).json().at("/photos/1/away").asBoolean())
			.isTrue();
		assertThat(this.editor.send("PUT", decision(this.resend), take, "If-Match", "\"2\"").status()).isEqualTo(409);
		assertThat(this.editor.send("DELETE", decision(this.resend), "").status()).isEqualTo(200);
		assertThat(caption()).isEqualTo("James Cleverley at the G7");
		assertThat(this.editor.send("DELETE", decision(this.resend), "").status()).isEqualTo(409);
	}

	@Test
	void oneDecisionIsMadeAboutSeveralResendsOfOnePhoto() throws IOException {
		PhotoId third = take("third.jpg", "James Cleverly at the G7 in Tokyo");
		String order = "{\"decision\": \"TAKE_NEW\", \"photos\": [{\"id\": %s, \"edition\": 1}, {\"id\": %s, \"edition\": 1}, {\"id\": 4711, \"edition\": 1}]}"
			.formatted(this.resend, third);
		assertThat(this.editor.send("POST", "/api/photos/resends/decisions", order).json().toString())
			.isEqualTo("[\"DONE\",\"DONE\",\"UNKNOWN\"]");
		assertThat(caption()).isEqualTo("James Cleverly at the G7 in Tokyo");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"decision": "TAKE_NEW"}                           | 1     | 400
			{"decision": "TAKE_NEW", "fields": ["nothing"]}    | "1"   | 400
			{"decision": "PERHAPS"}                            | "1"   | 400
			""")
	void aRequestThatMeansNothingIsRefused(String order, String tag, int status) {
		assertThat(this.editor.send("PUT", decision(this.resend), order, "If-Match", tag).status()).isEqualTo(status);
		assertThat(this.editor.send("PUT", decision(this.first), "{\"decision\": \"KEEP_OURS\"}", "If-Match", "\"1\"")
			.status()).isEqualTo(404);
	}

	@Test
	void aReaderDecidesNothing() {
		Rest reader = Rest.as(this.desk, Role.READER);
		assertThat(reader.send("PUT", decision(this.resend), "{\"decision\": \"KEEP_OURS\"}", "If-Match", "\"1\"")
			.status()).isEqualTo(403);
		assertThat(reader.send("DELETE", decision(this.resend), "").status()).isEqualTo(403);
	}

}
