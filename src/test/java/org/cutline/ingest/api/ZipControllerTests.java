package org.cutline.ingest.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.ingest.Pictures;
import org.cutline.ingest.Zips;
import org.cutline.newsroom.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class ZipControllerTests {

	private static final String ZIP = "application/zip";

	@Autowired
	private ApplicationContext desk;

	@Value("${cutline.home}/uploads")
	private Path uploads;

	private Rest editor;

	@BeforeEach
	void anEditorHasAnAccount() {
		this.editor = Rest.as(this.desk, Role.EDITOR);
	}

	@Test
	void eachFileOfAnArchiveHasItsLine() throws IOException {
		Answer answer = send(Zips.of("pool/walk.jpg", Pictures.jpeg(1), "pool/copy.jpg", Pictures.jpeg(1),
				"../talks.jpg", Pictures.jpeg(2), "notes.txt", "Call the pool.".getBytes(StandardCharsets.UTF_8),
				"talks.jpg", Pictures.jpeg(2)));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(lines(answer)).containsExactly("pool/walk.jpg taken-in ", "pool/copy.jpg already-here ",
				"../talks.jpg refused zip.path", "notes.txt refused file.not-a-picture", "talks.jpg taken-in ");
		long first = answer.json().get(0).path("id").asLong();
		assertThat(answer.json().get(1).path("id").asLong()).isEqualTo(first);
		assertThat(this.editor.get("/api/photos/" + first).json().path("fileName").asString()).isEqualTo("walk.jpg");
		assertThat(answer.json().get(2).path("detail").asString()).isEqualTo("Its name leads out of the archive.");
	}

	@Test
	void theSameArchiveAgainBringsNothingNew() throws IOException {
		byte[] zip = Zips.of("a.jpg", Pictures.jpeg(1), "b.jpg", Pictures.jpeg(2));
		send(zip);
		long before = files();
		assertThat(lines(send(zip))).containsExactly("a.jpg already-here ", "b.jpg already-here ");
		assertThat(files()).isEqualTo(before).isEqualTo(6);
	}

	@Test
	void whatCameWholeOfADamagedArchiveIsTaken() {
		byte[] zip = Zips.of("a.jpg", Pictures.jpeg(1), "b.jpg", Pictures.jpeg(2));
		assertThat(lines(send(Arrays.copyOf(zip, zip.length / 2 + 500)))).containsExactly("a.jpg taken-in ",
				"pool.zip refused zip.cut-off");
	}

	@Test
	void whatIsNoArchiveLeavesNothing() throws IOException {
		assertThat(lines(send(Pictures.jpeg(1)))).containsExactly("pool.zip refused zip.unreadable");
		assertThat(files()).isZero();
	}

	@Test
	void anArchiveOfAnUnknownSourceIsNotTaken() throws IOException {
		Answer answer = this.editor.send("POST", "/api/photos?name=pool.zip&source=nobody",
				Zips.of("a.jpg", Pictures.jpeg(1)), "Content-Type", ZIP);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.json().path("code").asString()).isEqualTo("source.unknown");
		assertThat(files()).isZero();
	}

	@Test
	void readersBringNothing() {
		Answer answer = Rest.as(this.desk, Role.READER)
			.send("POST", "/api/photos?name=pool.zip", Zips.of("a.jpg", Pictures.jpeg(1)), "Content-Type", ZIP);
		assertThat(answer.status()).isEqualTo(403);
	}

	private Answer send(byte[] zip) {
		return this.editor.send("POST", "/api/photos?name=pool.zip", zip, "Content-Type", ZIP);
	}

	private static List<String> lines(Answer answer) {
		return answer.json()
			.valueStream()
			.map((line) -> line.path("name").asString() + " " + line.path("outcome").asString() + " "
					+ line.path("code").asString(""))
			.toList();
	}

	private long files() throws IOException {
		try (Stream<Path> all = Files.walk(this.uploads)) {
			return all.filter(Files::isRegularFile).count();
		}
	}

}
