package org.cutline.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.cutline.storage.BlobStore;
import org.cutline.storage.Digest;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a small desk a large one, to see how it feels: the rows of its photos again and
 * again, with their editions, words and findings, and their files as links. No file is
 * read for it, so a copy's digest is an invented one and not that of its octets: a
 * verification finds every copy wrong. Not for a desk that is kept.
 */
@Component
@Profile("sample")
class ManyPhotos {

	/** How many times all photos are copied in one transaction. */
	private static final int AT_ONCE = 50;

	private static final int[] EDGES = { 400, 1600 };

	private static final String SHIFT = "cast(:shift as bigint)";

	private static final String SHIFTED = "cast(:shift as varchar(20))";

	/** An invented digest: 100 shelves, the photo's number at the end. */
	private static final String DIGEST = "lpad(cast(mod(id + " + SHIFT + ", 100) as varchar(20)), 2, '0')"
			+ " || substring(digest, 3, 50) || lpad(cast(id + " + SHIFT + " as varchar(20)), 12, '0')";

	/** Copies look like nothing else, as strangers do. */
	private static final String LIKENESS = "cast(:look as bigint) + mod(likeness, 4611686018427387904)";

	/** The tables, with the columns that differ in a copy; an empty one makes itself. */
	private static final List<Copied> TABLES = List.of(
			new Copied("photo", "id", Map.of("id", "id + " + SHIFT, "digest", DIGEST, "likeness", LIKENESS)),
			new Copied("photo_words", "photo_id", Map.of("photo_id", "photo_id + " + SHIFT)),
			new Copied("photo_revision", "photo_id", Map.of("id", "", "photo_id", "photo_id + " + SHIFT)),
			new Copied("photo_check", "photo_id",
					Map.of("photo_id", "photo_id + " + SHIFT, "event_key",
							"substring(event_key, 1, 225) || ' ' || " + SHIFTED)),
			new Copied("photo_finding", "photo_id", Map.of("photo_id", "photo_id + " + SHIFT)));

	private final NamedParameterJdbcTemplate database;

	private final BlobStore store;

	private final TransactionTemplate transaction;

	private final Random looks = new Random(1);

	ManyPhotos(NamedParameterJdbcTemplate database, BlobStore store, TransactionTemplate transaction) {
		this.database = database;
		this.store = store;
		this.transaction = transaction;
	}

	/**
	 * Copies the photos of the desk until there are so many.
	 * @param wanted how many; nothing happens if there are as many already
	 * @throws IOException if a file can be neither linked nor copied
	 */
	void fillUpTo(int wanted) throws IOException {
		List<Source> sources = this.database.query("select id, digest from photo order by id",
				(row, number) -> new Source(row.getLong(1), row.getString(2)));
		if (sources.isEmpty() || sources.size() >= wanted) {
			return;
		}
		long span = sources.getLast().id() - sources.getFirst().id() + 1;
		int left = wanted - sources.size();
		long shift = 0;
		while (left > 0) {
			List<SqlParameterSource> copies = new ArrayList<>();
			for (int copy = 0; copy < AT_ONCE && left > 0; copy++) {
				shift += span;
				List<Source> copied = sources.subList(0, Math.min(left, sources.size()));
				for (Source source : copied) {
					link(source, shift);
				}
				copies.add(new MapSqlParameterSource("shift", shift).addValue("look", this.looks.nextLong(1L << 62))
					.addValue("from", copied.getFirst().id())
					.addValue("to", copied.getLast().id()));
				left -= copied.size();
			}
			this.transaction.executeWithoutResult((_) -> write(copies));
		}
		long next = sources.getLast().id() + shift + 1;
		this.database.getJdbcOperations().execute("alter table photo alter column id restart with " + next);
	}

	private void write(List<SqlParameterSource> copies) {
		for (Copied table : TABLES) {
			this.database.batchUpdate(table.statement(columns(table)), copies.toArray(SqlParameterSource[]::new));
		}
	}

	private List<String> columns(Copied table) {
		ResultSetExtractor<List<String>> names = (rows) -> {
			List<String> columns = new ArrayList<>();
			for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
				columns.add(rows.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT));
			}
			return columns;
		};
		return this.database.getJdbcOperations().query("select * from " + table.name() + " where 1 = 0", names);
	}

	private void link(Source source, long shift) throws IOException {
		Digest from = new Digest(source.digest());
		Digest to = source.copied(shift);
		link(this.store.original(from), this.store.original(to));
		for (int edge : EDGES) {
			link(this.store.rendition(from, edge), this.store.rendition(to, edge));
		}
	}

	private static void link(Path from, Path to) throws IOException {
		if (Files.notExists(from)) {
			return;
		}
		Files.createDirectories(to.resolveSibling("."));
		try {
			Files.createLink(to, from);
		}
		catch (UnsupportedOperationException | IOException ex) {
			// No links here, or as many as a file may have.
			Files.copy(from, to);
		}
	}

	/**
	 * A photo that is copied.
	 */
	private record Source(long id, String digest) {

		/** What {@link #DIGEST} makes of it. */
		Digest copied(long shift) {
			long copy = this.id + shift;
			return new Digest("%02d".formatted(copy % 100) + this.digest.substring(2, 52) + "%012d".formatted(copy));
		}

	}

	/**
	 * A table whose rows are copied.
	 *
	 * @param name its name
	 * @param photo the column that holds the photo's number
	 * @param changed what the columns that differ get
	 */
	private record Copied(String name, String photo, Map<String, String> changed) {

		String statement(List<String> columns) {
			List<String> kept = columns.stream()
				.filter((column) -> !this.changed.getOrDefault(column, column).isEmpty())
				.toList();
			return "insert into " + this.name + " (" + String.join(", ", kept) + ") select "
					+ kept.stream()
						.map((column) -> this.changed.getOrDefault(column, column))
						.collect(Collectors.joining(", "))
					+ " from " + this.name + " where " + this.photo + " between :from and :to";
		}

	}

}
