package org.cutline.safekeeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Copies the tables of PostgreSQL by its own {@code COPY}, all in one transaction that
 * sees a single moment. It needs no program beside the desk, whichever version the server
 * has.
 *
 * @param source the database
 */
record PostgresCopy(DataSource source) implements DatabaseCopy {

	@Override
	public String kind() {
		return "postgresql";
	}

	@Override
	public String write(ManifestWriter backup, Originals originals) throws IOException, SQLException {
		try (Connection connection = this.source.getConnection()) {
			connection.setAutoCommit(false);
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			connection.setReadOnly(true);
			try {
				for (String table : tables(connection)) {
					backup.add("data/" + table + ".copy", (out) -> copyOut(connection, table, out));
				}
				JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
				new PhotoRows(client).each(originals);
				return Schema.version(client);
			}
			finally {
				connection.rollback();
				connection.setReadOnly(false);
				connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
				connection.setAutoCommit(true);
			}
		}
	}

	private static void copyOut(Connection connection, String table, OutputStream out) throws IOException {
		try {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyOut("copy " + quoted(table) + " to stdout (format csv, header)", out);
		}
		catch (SQLException ex) {
			throw new IOException("the table " + table + " cannot be read", ex);
		}
	}

	/** Whether there is nothing in the database yet. */
	boolean isEmpty() throws SQLException {
		try (Connection connection = this.source.getConnection()) {
			return tables(connection).isEmpty();
		}
	}

	/**
	 * Fills the tables, which are there and of the backup's version, in one transaction.
	 * Their history comes along: some of its steps change rows only, which are changed.
	 * @param files opens the file of each table
	 * @throws IOException if a file cannot be read
	 * @throws SQLException if its rows cannot be written; nothing is kept of any
	 */
	void fill(TableFiles files) throws IOException, SQLException {
		try (Connection connection = this.source.getConnection()) {
			connection.setAutoCommit(false);
			boolean whole = false;
			try {
				List<String> tables = tables(connection);
				try (Statement statement = connection.createStatement()) {
					statement.execute(
							"truncate table " + String.join(", ", tables.stream().map(PostgresCopy::quoted).toList()));
				}
				for (String table : inOrder(connection, tables)) {
					fill(connection, table, files);
				}
				connection.commit();
				whole = true;
			}
			finally {
				if (!whole) {
					connection.rollback();
				}
				connection.setAutoCommit(true);
			}
		}
	}

	private static void fill(Connection connection, String table, TableFiles files) throws IOException, SQLException {
		try (InputStream rows = files.open("data/" + table + ".copy");
				Statement statement = connection.createStatement()) {
			String columns = head(rows);
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy " + quoted(table) + " (" + columns + ") from stdin (format csv)", rows);
			if (hasNumbers(statement, table)) {
				statement.execute("select setval(pg_get_serial_sequence('" + quoted(table)
						+ "', 'id'), coalesce(max(id), 0) + 1, false) from " + quoted(table));
			}
		}
	}

	/** The first line, which names the columns. */
	private static String head(InputStream rows) throws IOException {
		StringBuilder head = new StringBuilder();
		int octet = rows.read();
		while (octet >= 0 && octet != '\n') {
			head.append((char) octet);
			octet = rows.read();
		}
		if (!head.toString().matches("[a-z_0-9]+(,[a-z_0-9]+)*")) {
			throw new IOException("a table in it does not name its columns");
		}
		return head.toString();
	}

	private static boolean hasNumbers(Statement statement, String table) throws SQLException {
		try (ResultSet row = statement.executeQuery("""
				select count(*) from information_schema.columns where table_schema = current_schema()
				and table_name = '%s' and column_name = 'id' and is_identity = 'YES'""".formatted(table))) {
			row.next();
			return row.getInt(1) > 0;
		}
	}

	private static List<String> tables(Connection connection) throws SQLException {
		return names(connection, """
				select table_name from information_schema.tables where table_schema = current_schema()
				and table_type = 'BASE TABLE' order by table_name""");
	}

	/** Those that others refer to come first. */
	private static List<String> inOrder(Connection connection, List<String> tables) throws SQLException {
		Set<String> ordered = new LinkedHashSet<>();
		List<String> left = new ArrayList<>(tables);
		while (!left.isEmpty()) {
			int before = left.size();
			for (String table : List.copyOf(left)) {
				List<String> wanted = names(connection, """
						select distinct confrelid::regclass::text from pg_constraint where contype = 'f'
						and conrelid = '%s'::regclass and confrelid <> conrelid""".formatted(quoted(table)));
				if (ordered.containsAll(wanted.stream().map((name) -> name.replace("\"", "")).toList())) {
					ordered.add(table);
					left.remove(table);
				}
			}
			if (left.size() == before) {
				throw new SQLException("tables refer to each other in a circle: " + left);
			}
		}
		return List.copyOf(ordered);
	}

	private static List<String> names(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			List<String> names = new ArrayList<>();
			while (rows.next()) {
				names.add(rows.getString(1));
			}
			return names;
		}
	}

	private static String quoted(String table) {
		return "\"" + table.replace("\"", "\"\"") + "\"";
	}

	/** Opens files of a backup. */
	@FunctionalInterface
	interface TableFiles {

		InputStream open(String path) throws IOException;

	}

}
