package org.cutline.promise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import com.zaxxer.hikari.HikariDataSource;
import org.cutline.AtOnce;
import org.cutline.DeskOnPostgres;
import org.cutline.Wire;
import org.cutline.Wire.Trouble;
import org.cutline.ingest.Pictures;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.promise.DeskClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * P14: while the database is away, saves and uploads are refused clearly and soon, for
 * however many ask; once it is back the desk goes on by itself, and nothing that was
 * acknowledged is missing.
 */
@DeskOnPostgres
class DatabaseOutageTests {

	/** More than there are connections. */
	private static final int AT_ONCE = 30;

	private static final int SHORT_MILLISECONDS = 1_500;

	private static final int USUAL_MILLISECONDS = 5_000;

	@Autowired
	private Wire wire;

	@Autowired
	private ApplicationContext desk;

	@LocalServerPort
	private int port;

	@Value("${cutline.home}")
	private Path home;

	@Autowired
	private HikariDataSource pool;

	private DeskClient client;

	private long photo;

	@BeforeEach
	void aPhotoOnTheDesk() throws IOException {
		new Staff(this.desk).hire("editor", Role.EDITOR);
		this.client = new DeskClient("http://127.0.0.1:" + this.port, "editor", Staff.PASSWORD);
		this.photo = this.client.upload("photo.jpg", Pictures.jpeg(1)).id();
		assertThat(this.client.caption(this.photo, 1, "Saved before").status()).isEqualTo(200);
	}

	@AfterEach
	void mend() {
		this.wire.make(Trouble.NONE);
		this.pool.setConnectionTimeout(USUAL_MILLISECONDS);
		await().atMost(Duration.ofSeconds(30)).until(() -> this.client.get("/api/photos").status() == 200);
		this.client.close();
	}

	@ParameterizedTest
	@EnumSource(value = Trouble.class, names = { "REFUSED", "SWALLOWED", "RESET" })
	void whatIsAskedIsRefusedAndGoesOnByItselfLater(Trouble trouble) throws IOException {
		this.wire.make(trouble);
		this.pool.setConnectionTimeout(SHORT_MILLISECONDS);
		for (Object answer : AtOnce.run(AT_ONCE, this::ask)) {
			assertThatItIsRefused((Answer) answer);
		}
		assertThat(this.home.resolve("uploads/incoming")).isDirectoryNotContaining("glob:**.part");
		this.wire.make(Trouble.NONE);
		this.pool.setConnectionTimeout(USUAL_MILLISECONDS);
		await().atMost(Duration.ofSeconds(30)).until(() -> this.client.get("/api/photos").status() == 200);
		Answer now = this.client.get("/api/photos/" + this.photo);
		assertThat(List.of(now.edition(), now.caption())).isEqualTo(List.of(2, "Saved before"));
		assertThat(this.client.caption(this.photo, 2, "Saved after").status()).isEqualTo(200);
		assertThat(this.client.upload("another.jpg", Pictures.jpeg(2)).status()).isEqualTo(201);
	}

	private Callable<Answer> ask(int number) {
		return switch (number % 3) {
			case 0 -> () -> this.client.caption(this.photo, 2, "Refused");
			case 1 -> () -> this.client.upload("new.jpg", Pictures.jpeg(10 + number));
			default -> () -> this.client.get("/api/photos");
		};
	}

	private static void assertThatItIsRefused(Answer answer) {
		assertThat(answer.status()).as("%s", answer).isEqualTo(503);
		assertThat(answer.json().path("code").asString()).isEqualTo("database.away");
		assertThat(answer.json().path("detail").asString())
			.isEqualTo("The database does not answer. Take nothing for saved, and try again in a moment.");
	}

	@Test
	void aSlowDatabaseIsOnlySlow() throws IOException {
		this.wire.make(Trouble.SLOW);
		assertThat(this.client.caption(this.photo, 2, "Saved slowly").status()).isEqualTo(200);
	}

}
