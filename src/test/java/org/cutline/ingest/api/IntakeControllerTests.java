package org.cutline.ingest.api;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.ingest.Pictures;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DeskOnH2
class IntakeControllerTests {

	private static final byte[] FILE = Pictures.jpeg(1);

	private static final String OCTETS = "application/octet-stream";

	@Autowired
	private ApplicationContext desk;

	@Value("${cutline.home}/uploads")
	private Path uploads;

	@Value("${local.server.port}")
	private int port;

	private Rest editor;

	@BeforeEach
	void anEditorHasAnAccount() {
		this.editor = Rest.as(this.desk, Role.EDITOR);
	}

	@Test
	void aFileIsTakenInOnceAndThenNamed() {
		Answer created = this.editor.send("POST", "/api/photos?name=walk.jpg", FILE, "Content-Type", "image/jpeg");
		assertThat(created.status()).isEqualTo(201);
		String photo = created.header("Location");
		assertThat(photo).isEqualTo("/api/photos/" + created.json().path("id").asLong());
		assertThat(this.editor.get(photo).json().path("fileName").asString()).isEqualTo("walk.jpg");
		Answer again = this.editor.send("POST", "/api/photos?name=other.jpg", FILE, "Content-Type", OCTETS);
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.json()).isEqualTo(created.json());
	}

	@Test
	void aFileThatIsNoPictureIsRefusedInWords() throws IOException {
		Answer answer = this.editor.send("POST", "/api/photos?name=notes.docx", Pictures.docx(), "Content-Type",
				OCTETS);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.json().path("code").asString()).isEqualTo("file.not-a-picture");
		assertThat(answer.json().path("detail").asString()).contains("notes.docx", "not a picture");
		assertThat(files()).isEmpty();
	}

	@Test
	void aFormIsNotAFile() throws IOException {
		for (String type : List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
			Answer answer = this.editor.send("POST", "/api/photos?name=walk.jpg", FILE, "Content-Type", type);
			assertThat(answer.status()).as(type).isEqualTo(415);
			assertThat(answer.header("Content-Type")).as(type).isEqualTo("application/problem+json");
		}
		assertThat(files()).isEmpty();
	}

	@Test
	void aFileNeedsAName() {
		assertThat(this.editor.send("POST", "/api/photos", FILE, "Content-Type", OCTETS).status()).isEqualTo(400);
	}

	@Test
	void readersAndStrangersBringNothing() throws IOException {
		Rest reader = Rest.as(this.desk, Role.READER);
		assertThat(reader.send("POST", "/api/photos?name=a.jpg", FILE, "Content-Type", OCTETS).status()).isEqualTo(403);
		Rest nobody = Rest.asNobody(this.desk);
		assertThat(nobody.send("POST", "/api/photos?name=a.jpg", FILE, "Content-Type", OCTETS).status()).isIn(401, 403);
		assertThat(files()).isEmpty();
	}

	@Test
	void aClientThatGoesAwayHalfWayLeavesNothing() throws IOException {
		String credentials = Base64.getEncoder()
			.encodeToString(("rest-editor:" + Staff.PASSWORD).getBytes(StandardCharsets.UTF_8));
		for (String length : List.of("Content-Length: " + FILE.length, "Transfer-Encoding: chunked")) {
			try (Socket socket = new Socket("127.0.0.1", this.port)) {
				OutputStream out = socket.getOutputStream();
				out.write(("POST /api/photos?name=walk.jpg HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: image/jpeg\r\n"
						+ "Authorization: Basic " + credentials + "\r\n" + length + "\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
				if (length.endsWith("chunked")) {
					out.write((Integer.toHexString(FILE.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
				}
				out.write(FILE, 0, FILE.length - 1);
				out.flush();
				awaitFiles(1);
			}
			awaitFiles(0);
			assertThat(this.editor.get("/api/photos").json().path("total").asInt()).as(length).isZero();
		}
	}

	private void awaitFiles(int count) {
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(files()).hasSize(count));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(this.uploads)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

}
