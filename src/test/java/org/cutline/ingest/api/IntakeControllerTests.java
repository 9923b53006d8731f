package org.cutline.ingest.api;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.cutline.AtOnce;
import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.ingest.Pictures;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

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

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("rightDigests")
	void aRightDigestIsTaken(String header, String value) {
		Answer answer = this.editor.send("POST", "/api/photos?name=walk.jpg", FILE, "Content-Type", OCTETS, header,
				value);
		assertThat(answer.status()).as(answer.text()).isEqualTo(201);
	}

	static List<Object[]> rightDigests() {
		String sha256 = digest("SHA-256", FILE);
		String sha512 = digest("SHA-512", FILE);
		return List.of(new Object[] { "Content-Digest", "sha-256=:" + sha256 + ":" },
				new Object[] { "Content-Digest", "md5=:AAAA:, sha-512=:" + sha512 + ":, sha-256=:" + sha256 + ":" },
				new Object[] { "Content-Digest", "unixsum=:AAAA:" }, new Object[] { "Digest", "SHA-256=" + sha256 },
				new Object[] { "Digest", "adler32=03da0195,sha-512=" + sha512 });
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("wrongDigests")
	void aWrongDigestIsRefusedAndNothingIsKept(String header, String value, String code) throws IOException {
		Answer answer = this.editor.send("POST", "/api/photos?name=walk.jpg", FILE, "Content-Type", OCTETS, header,
				value);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().path("code").asString()).isEqualTo(code);
		assertThat(answer.json().path("detail").asString()).endsWith(".");
		assertThat(files()).isEmpty();
		assertThat(this.editor.get("/api/photos").json().path("total").asInt()).isZero();
	}

	static List<Object[]> wrongDigests() {
		String other = digest("SHA-256", new byte[] { 1 });
		String right = digest("SHA-256", FILE);
		return List.of(new Object[] { "Content-Digest", "sha-256=:" + other + ":", "file.digest-differs" },
				new Object[] { "Content-Digest",
						"sha-256=:" + right + ":, sha-512=:" + digest("SHA-512", new byte[0]) + ":",
						"file.digest-differs" },
				new Object[] { "Digest", "sha-256=" + other, "file.digest-differs" },
				new Object[] { "Content-Digest", "sha-256=" + right, "digest.unreadable" },
				new Object[] { "Content-Digest", "sha-256=:AAAA:", "digest.unreadable" },
				new Object[] { "Digest", "sha-256=not base64", "digest.unreadable" });
	}

	@Test
	void eightUploadsOfOneFileAreOnePhotoAndEightLines() throws Exception {
		byte[] picture = Pictures.jpeg(1600, 1200);
		List<Object> answers = AtOnce.run(8, (number) -> () -> this.editor.send("POST",
				"/api/photos?name=copy" + number + ".jpg", picture, "Content-Type", OCTETS));
		List<Answer> all = answers.stream().map(Answer.class::cast).toList();
		assertThat(all).extracting(Answer::status).containsOnly(200, 201);
		assertThat(all).filteredOn((each) -> each.status() == 201).hasSize(1);
		assertThat(all).extracting((each) -> each.json().path("id").asLong()).containsOnly(photo(all));
		JsonNode intakes = this.editor.get("/api/intakes").json();
		assertThat(intakes.path("total").asInt()).isOne();
		JsonNode intake = intakes.path("intakes").path(0);
		assertThat(intake.path("way").asString()).isEqualTo("REST");
		assertThat(intake.path("files").path("TAKEN_IN").asInt()).isOne();
		assertThat(intake.path("files").path("HERE").asInt()).isEqualTo(7);
		String path = "/api/intakes/" + intake.path("id").asLong() + "/files";
		JsonNode here = this.editor.get(path + "?state=HERE").json();
		assertThat(here.path("total").asInt()).isEqualTo(7);
		assertThat(here.path("files").valueStream())
			.allSatisfy((file) -> assertThat(file.path("photo").asLong()).isEqualTo(photo(all)));
		assertThat(files()).hasSize(3);
	}

	private static long photo(List<Answer> answers) {
		return answers.getFirst().json().path("id").asLong();
	}

	@Test
	void whatIsRefusedIsInTheRecordToo() {
		this.editor.send("POST", "/api/photos?name=notes.docx", Pictures.docx(), "Content-Type", OCTETS);
		long intake = this.editor.get("/api/intakes").json().path("intakes").path(0).path("id").asLong();
		JsonNode file = this.editor.get("/api/intakes/" + intake + "/files").json().path("files").path(0);
		assertThat(file.path("name").asString()).isEqualTo("notes.docx");
		assertThat(file.path("state").asString()).isEqualTo("REFUSED");
		assertThat(file.path("code").asString()).isEqualTo("file.not-a-picture");
		assertThat(this.editor.get("/api/intakes/999999/files").status()).isEqualTo(404);
		assertThat(this.editor.get("/api/intakes/status").json().path("open").asBoolean()).isTrue();
		assertThat(this.editor.get("/api/intakes/workers").json().path("running").isNumber()).isTrue();
		assertThat(Rest.as(this.desk, Role.READER).get("/api/intakes").status()).isEqualTo(403);
	}

	@Test
	void aPhotoNamesTheSourceItCameFrom() {
		Rest chief = Rest.as(this.desk, Role.CHIEF);
		chief.send("POST", "/api/sources", "{\"name\":\"Lusa\",\"template\":{\"headline\":\"Talks\"}}");
		Answer created = this.editor.send("POST", "/api/photos?name=walk.jpg&source=lusa", FILE, "Content-Type",
				OCTETS);
		JsonNode photo = this.editor.get(created.header("Location")).json();
		assertThat(photo.path("source").path("name").asString()).isEqualTo("Lusa");
		assertThat(photo.path("fields").path("headline").path("cleaned").path("reasons").path(0).asString())
			.isEqualTo("source-template");
		for (String nobody : List.of("nobody", "..%2F..")) {
			assertThat(this.editor.send("POST", "/api/photos?name=a.jpg&source=" + nobody, FILE, "Content-Type", OCTETS)
				.status()).as(nobody).isEqualTo(422);
		}
		chief.send("DELETE", "/api/sources/lusa", "");
		assertThat(
				this.editor.send("POST", "/api/photos?name=a.jpg&source=lusa", FILE, "Content-Type", OCTETS).status())
			.isEqualTo(422);
	}

	private static String digest(String algorithm, byte[] octets) {
		try {
			return Base64.getEncoder().encodeToString(MessageDigest.getInstance(algorithm).digest(octets));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
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
