package org.cutline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cutline.ingest.IntakeOutcome.Refused;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.PersonId;
import org.cutline.storage.Digest;
import org.cutline.storage.Received;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refused files in {@code quarantine/} by their digest, and their rows. Nothing there is
 * ever shown as a picture.
 */
@Component
class QuarantineShelf {

	static final Duration KEPT = Duration.ofDays(14);

	private static final Logger LOG = LoggerFactory.getLogger(QuarantineShelf.class);

	private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

	private static final String FILE = "select digest, name, octets, source_id, code, sentence, at from quarantine_file";

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	private final Path folder;

	QuarantineShelf(JdbcClient database, TransactionTemplate transaction, CurrentPerson currentPerson, Clock clock,
			@Value("${cutline.home}") Path home) {
		this.database = database;
		this.transaction = transaction;
		this.currentPerson = currentPerson;
		this.clock = clock;
		this.folder = home.resolve("quarantine");
	}

	QuarantineSwitch state() {
		return this.database.sql(
				"select switched_on, reason, at, person_id from quarantine_switch order by id desc fetch first 1 rows only")
			.query((row, number) -> {
				long person = row.getLong("person_id");
				PersonId by = row.wasNull() ? null : new PersonId(person);
				return new QuarantineSwitch(row.getBoolean("switched_on"), row.getString("reason"),
						row.getObject("at", OffsetDateTime.class).toInstant(), by);
			})
			.optional()
			.orElse(QuarantineSwitch.AS_IT_COMES);
	}

	void choose(boolean on, String reason) {
		this.database.sql("insert into quarantine_switch (switched_on, reason, at, person_id) values (?, ?, ?, ?)")
			.params(Arrays.asList(on, reason, at(this.clock.instant()),
					this.currentPerson.find().map((each) -> each.id().value()).orElse(null)))
			.update();
	}

	/** Keeps a refused file, if a chief wants that; the file is moved. */
	void keep(Received received, String name, @Nullable SourceId source, Refused refused) throws IOException {
		if (!state().on()) {
			return;
		}
		Files.createDirectories(this.folder);
		Files.move(received.path(), file(received.digest()), StandardCopyOption.ATOMIC_MOVE,
				StandardCopyOption.REPLACE_EXISTING);
		String digest = received.digest().hex();
		this.transaction.executeWithoutResult((_) -> {
			forget(received.digest());
			this.database
				.sql("insert into quarantine_file (digest, name, octets, source_id, code, sentence, at) "
						+ "values (?, ?, ?, ?, ?, ?, ?)")
				.params(Arrays.asList(digest, stored(name, 1000), received.size(),
						(source != null) ? source.value() : null, refused.code(), stored(refused.sentence(), 400),
						at(this.clock.instant())))
				.update();
		});
	}

	List<QuarantinedFile> files(int most) {
		return this.database.sql(FILE + " order by at desc, digest fetch first ? rows only")
			.param(most)
			.query(QuarantineShelf::file)
			.list();
	}

	Optional<QuarantinedFile> find(Digest digest) {
		return this.database.sql(FILE + " where digest = ?")
			.param(digest.hex())
			.query(QuarantineShelf::file)
			.optional();
	}

	/** Where a file is. */
	Path file(Digest digest) {
		return this.folder.resolve(digest.hex());
	}

	/** Throws a file away: its row first, so that no row names a file that is gone. */
	boolean remove(Digest digest) throws IOException {
		boolean known = Boolean.TRUE.equals(this.transaction.execute((_) -> forget(digest)));
		Files.deleteIfExists(file(digest));
		return known;
	}

	/** Throws away what has been here for long. */
	void sweep() {
		this.database.sql(FILE + " where at < ?")
			.param(at(this.clock.instant().minus(KEPT)))
			.query(QuarantineShelf::file)
			.list()
			.forEach((file) -> {
				try {
					remove(file.digest());
				}
				catch (IOException ex) {
					LOG.warn("{} could not be swept out of quarantine: {}", file.digest().shortForm(), ex.toString());
				}
			});
	}

	private boolean forget(Digest digest) {
		return this.database.sql("delete from quarantine_file where digest = ?").param(digest.hex()).update() > 0;
	}

	private static String stored(String text, int most) {
		return UNSTORABLE.matcher((text.length() > most) ? text.substring(0, most) : text).replaceAll(" ");
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static QuarantinedFile file(ResultSet row, int number) throws SQLException {
		String source = row.getString("source_id");
		return new QuarantinedFile(new Digest(row.getString("digest")), row.getString("name"), row.getLong("octets"),
				(source != null) ? new SourceId(source) : null, row.getString("code"), row.getString("sentence"),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}

}
