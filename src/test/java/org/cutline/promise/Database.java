package org.cutline.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A database for a desk in a process of its own: settings of the desk, and its end. */
interface Database extends AutoCloseable {

	/**
	 * Settings that give a desk this database.
	 * @return none where the desk's own default is meant
	 */
	List<String> settings();

	@Override
	void close();

	/** The H2 file that a desk makes below its home. */
	static Database h2() {
		return new Database() {

			@Override
			public List<String> settings() {
				return List.of();
			}

			@Override
			public void close() {
				// The file goes with the desk's folder.
			}

		};
	}

	/** An empty database on a PostgreSQL server of its own, on loopback. */
	static Database postgres() {
		try {
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setServerConfig("listen_addresses", "127.0.0.1")
				.start();
			String name = "desk" + UUID.randomUUID().toString().replace("-", "");
			try (Connection connection = server.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			return of(server, server.getJdbcUrl("postgres", name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Database of(EmbeddedPostgres server, String url) {
		return new Database() {

			@Override
			public List<String> settings() {
				return List.of("--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
						"--spring.datasource.password=postgres");
			}

			@Override
			public void close() {
				try {
					server.close();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}

		};
	}

}
