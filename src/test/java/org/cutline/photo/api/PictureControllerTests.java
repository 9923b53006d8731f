package org.cutline.photo.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.Pictures;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class PictureControllerTests {

	private static final byte[] FILE = Pictures.jpeg(1);

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoIntake intake;

	private Rest reader;

	private String path;

	@BeforeEach
	void aPhotoIsOnTheDesk() throws IOException {
		new Staff(this.desk).signIn(Role.EDITOR);
		this.path = path("walk.jpg", FILE);
		this.reader = Rest.as(this.desk, Role.READER);
	}

	@Test
	void aRenditionMayBeKeptForEver() {
		Answer answer = this.reader.get(this.path + "/renditions/400?v=12345678");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
		assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "private", "immutable");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
		Answer again = this.reader.get(this.path + "/renditions/400?v=12345678", "If-None-Match",
				answer.header("ETag"));
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.octets()).isEmpty();
	}

	@Test
	void theOriginalComesOctetForOctetAndInParts() {
		Answer whole = this.reader.get(this.path + "/original");
		assertThat(whole.octets()).isEqualTo(FILE);
		assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
		Answer part = this.reader.get(this.path + "/original", "Range", "bytes=10-19");
		assertThat(part.status()).isEqualTo(206);
		assertThat(part.header("Content-Range")).isEqualTo("bytes 10-19/" + FILE.length);
		assertThat(part.octets()).isEqualTo(Arrays.copyOfRange(FILE, 10, 20));
		assertThat(this.reader.get(this.path + "/original", "Range", "bytes=99999999-").status()).isEqualTo(416);
	}

	@Test
	void aNameCannotBreakTheHeader() throws IOException {
		String strange = path("a\".html\r\nSet-Cookie: x=1\u202Egpj.exe\uD83D ñ", Pictures.jpeg(2));
		Answer answer = this.reader.get(strange + "/original");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
		assertThat(answer.header("Content-Disposition")).startsWith("inline; filename=").doesNotContain("\r", "\n");
		assertThat(
				answer.header("Content-Disposition").replaceAll("\\\\\"", "").chars().filter((c) -> c == '"').count())
			.isEqualTo(2);
	}

	@Test
	void aSizeThatIsNotMadeIsNotFound() {
		for (String edge : new String[] { "0", "-1", "399", "99999" }) {
			Answer answer = this.reader.get(this.path + "/renditions/" + edge);
			assertThat(answer.status()).as(edge).isEqualTo(404);
			assertThat(answer.header("Cache-Control")).as(edge).doesNotContain("immutable");
		}
		assertThat(this.reader.get(this.path + "/renditions/..%2F400").status()).isBetween(400, 404);
	}

	private String path(String name, byte[] file) throws IOException {
		TakenIn taken = (TakenIn) this.intake.take(name, new ByteArrayInputStream(file));
		return "/api/photos/" + taken.photo();
	}

}
