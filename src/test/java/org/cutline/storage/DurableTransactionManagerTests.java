package org.cutline.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was said to be stored is there after the process is killed. The database is opened
 * with H2's own defaults, which lose about the last half second.
 */
class DurableTransactionManagerTests {

	private static final int CAPTIONS = 150;

	@TempDir
	private Path home;

	@RepeatedTest(3)
	void everyCaptionSaidToBeStoredIsThereAfterAKill() throws IOException, InterruptedException, SQLException {
		String url = "jdbc:h2:async:" + this.home.resolve("data/cutline") + ";DB_CLOSE_ON_EXIT=FALSE";
		int said = sayUntilKilled(url);
		assertThat(said).isGreaterThanOrEqualTo(CAPTIONS);
		try (Connection database = DriverManager.getConnection(url, "cutline", "");
				Statement statement = database.createStatement()) {
			assertThat(number(statement, "select edition from photo")).isGreaterThanOrEqualTo(said);
			assertThat(number(statement, "select count(*) from photo_revision where edition <= " + said))
				.isEqualTo(said);
			assertThat(number(statement,
					"select count(*) from photo_revision r join photo p on p.id = r.photo_id and p.edition = r.edition "
							+ "where r.edits = p.edits and p.edits like '%after edition ' || (p.edition - 1) || '\"%'"))
				.isOne();
		}
	}

	private int sayUntilKilled(String url) throws IOException, InterruptedException {
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				CaptionWriterProcess.class.getName(), "--spring.datasource.url=" + url, "--cutline.home=" + this.home);
		Process writer = new ProcessBuilder(command).redirectErrorStream(true).start();
		try (BufferedReader console = writer.inputReader()) {
			StringBuilder heard = new StringBuilder();
			int said = 0;
			String line = console.readLine();
			while (line != null) {
				heard.append(line).append('\n');
				if (line.startsWith("stored ")) {
					said = Integer.parseInt(line.substring(7));
					if (said == CAPTIONS) {
						writer.toHandle().destroyForcibly();
					}
				}
				line = console.readLine();
			}
			assertThat(writer.waitFor(20, TimeUnit.SECONDS)).as("it ended").isTrue();
			assertThat(writer.exitValue()).as("%s", heard).isEqualTo(128 + 9);
			return said;
		}
		finally {
			writer.destroyForcibly();
		}
	}

	private static int number(Statement statement, String query) throws SQLException {
		try (ResultSet row = statement.executeQuery(query)) {
			row.next();
			return row.getInt(1);
		}
	}

}
