package org.cutline.promise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cutline.DeskOnH2;
import org.cutline.ingest.Pictures;
import org.cutline.journey.RunningDesk;
import org.cutline.metadata.HostileFiles;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.promise.DeskClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * P6: any file may be uploaded, and nobody else notices. Files made to harm come through
 * the real upload while an editor saves captions: each is answered within 20 seconds with
 * a plain reason, and the editor goes on.
 */
@DeskOnH2
class HostileUploadTests {

	private static final Logger LOG = LoggerFactory.getLogger(HostileUploadTests.class);

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private static final List<String> NAMES = List.of("x".repeat(300) + ".jpg", "nul\0.jpg", "line\r\nX-Evil: 1.jpg",
			"\"quoted\".jpg", "\u202Egpj.exe", "CON", "-rf.jpg", ".hidden", "../../../etc/passwd",
			"cafe\u0301 \uD83D\uDCF7.jpg", "<img src=x onerror=alert(1)>.jpg", "\uD83D.jpg", " ");

	@Autowired
	private ApplicationContext desk;

	@LocalServerPort
	private int port;

	@Test
	void everyFileIsAnsweredWhileAnEditorGoesOn() throws IOException, InterruptedException {
		new Staff(this.desk).hire("editor", Role.EDITOR);
		try (DeskClient client = new DeskClient("http://127.0.0.1:" + this.port, "editor", Staff.PASSWORD)) {
			uploadAll(client);
		}
	}

	@Test
	@Tag("soak")
	void alsoByAProgramWithLittleMemory(@TempDir Path home) throws IOException, InterruptedException {
		try (RunningDesk small = RunningDesk.startStaffed(home, "-Xmx256m"); DeskClient client = DeskClient.of(small)) {
			for (int round = 0; round < Rounds.of("hostile", 5); round++) {
				uploadAll(client);
			}
			assertThat(small.process().isAlive()).isTrue();
			assertThat(small.console())
				.noneMatch((line) -> line.contains(" ERROR ") || line.matches(".*\\w+Error\\b.*"));
		}
	}

	private static void uploadAll(DeskClient client) throws IOException, InterruptedException {
		Editor editor = new Editor(client, client.upload("edited.jpg", Pictures.jpeg(1)).id());
		editor.save(30);
		long before = editor.p95();
		AtomicBoolean over = new AtomicBoolean();
		Thread saving = Thread.ofVirtual().start(() -> {
			while (!over.get()) {
				editor.save(1);
			}
		});
		try {
			for (Map.Entry<String, byte[]> file : files().entrySet()) {
				assertThatItIsAnswered(client, "photo.jpg", file.getKey(), file.getValue());
			}
			for (String name : NAMES) {
				assertThatItIsAnswered(client, name, "named " + name, Pictures.jpeg(2));
			}
		}
		finally {
			over.set(true);
			saving.join();
		}
		long meanwhile = editor.p95();
		LOG.info("p95 of a save: {} ms before, {} ms while {} hostile files came", before / 1_000_000,
				meanwhile / 1_000_000, files().size() + NAMES.size());
		assertThat(editor.failures).isEmpty();
		assertThat(meanwhile).isLessThan(Duration.ofSeconds(1).toNanos() + 20 * before);
	}

	private static Map<String, byte[]> files() {
		Map<String, byte[]> files = new LinkedHashMap<>(HostileFiles.files());
		files.put("nothing", new byte[0]);
		files.put("a word processor's file", Pictures.docx());
		return files;
	}

	private static void assertThatItIsAnswered(DeskClient client, String name, String what, byte[] octets)
			throws IOException {
		long start = System.nanoTime();
		Answer answer = client.upload(name, octets);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(LIMIT);
		assertThat(answer.status()).as("%s: %s", what, answer).isIn(200, 201, 422);
		if (answer.status() == 422) {
			assertThat(answer.json().path("code").asString()).as(what).startsWith("file.");
			assertThat(answer.json().path("detail").asString()).as(what).matches("(“.+”|The|What) .{8,200}\\.");
		}
	}

	/** Saves a caption again and again and notes how long that takes. */
	private static final class Editor {

		private final DeskClient client;

		private final long photo;

		private int edition;

		private final List<Long> times = new ArrayList<>();

		private final List<String> failures = new ArrayList<>();

		Editor(DeskClient client, long photo) throws IOException {
			this.client = client;
			this.photo = photo;
			this.edition = client.get("/api/photos/" + photo).edition();
		}

		void save(int count) {
			for (int number = 0; number < count; number++) {
				long start = System.nanoTime();
				try {
					Answer answer = this.client.caption(this.photo, this.edition, "Caption after " + this.edition);
					if (answer.status() != 200) {
						this.failures.add(answer.toString());
						return;
					}
					this.edition = answer.edition();
				}
				catch (IOException ex) {
					this.failures.add(ex.toString());
				}
				this.times.add(System.nanoTime() - start);
			}
		}

		/** The time that 95 of 100 saves since the last answer took at most. */
		long p95() {
			List<Long> sorted = this.times.stream().sorted().toList();
			this.times.clear();
			return sorted.get(sorted.size() * 95 / 100);
		}

	}

}
