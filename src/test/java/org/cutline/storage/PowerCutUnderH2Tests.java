package org.cutline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.cutline.storage.CutFilePath.Plug;
import org.cutline.storage.DurableTransactionManager.Checkpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * P3, the database: after a power cut at any write of the H2 file, every row that was
 * forced by a checkpoint is there, and of what came after it a beginning at most.
 */
class PowerCutUnderH2Tests {

	private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

	@TempDir
	private Path folder;

	@BeforeAll
	static void register() {
		CutFilePath.register();
	}

	@Test
	void rowsSurvivePowerCuts() throws IOException, SQLException {
		cutAndLook(1, 25);
	}

	@Test
	@Tag("soak")
	void rowsSurviveHundredsOfPowerCuts() throws IOException, SQLException {
		cutAndLook(1_000, Integer.getInteger("soak.database-cuts", 500));
	}

	private void cutAndLook(long first, int seeds) throws IOException, SQLException {
		int acknowledged = 0;
		for (long seed = first; seed < first + seeds; seed++) {
			acknowledged += cutAndLook(seed);
		}
		assertThat(acknowledged).isGreaterThan(seeds);
	}

	private int cutAndLook(long seed) throws IOException, SQLException {
		Random random = new Random(seed);
		Path before = Files.createDirectories(this.folder.resolve("before" + seed)).resolve("cutline");
		Plug plug = CutFilePath.plug(before);
		int acknowledged = write("jdbc:h2:cut:" + before + SETTINGS, plug, random);
		Path after = Files.createDirectories(this.folder.resolve("after" + seed)).resolve("cutline");
		plug.leave(after, random);
		try (Connection found = DriverManager.getConnection("jdbc:h2:" + after + SETTINGS, "cutline", "");
				Statement statement = found.createStatement();
				ResultSet rows = statement.executeQuery("select count(*), coalesce(max(id), 0) from saved")) {
			rows.next();
			assertThat(rows.getInt(1)).as("seed %d", seed)
				.isBetween(acknowledged, acknowledged + 1)
				.isEqualTo(rows.getInt(2));
		}
		return acknowledged;
	}

	/** Writes rows until the power is cut; answers how many were said to be safe. */
	private static int write(String url, Plug plug, Random random) throws SQLException {
		AtomicInteger acknowledged = new AtomicInteger();
		try (Connection database = DriverManager.getConnection(url, "cutline", "");
				Checkpoint checkpoint = new Checkpoint(url, "cutline", "");
				Statement statement = database.createStatement()) {
			statement.execute("create table saved (id int primary key, words varchar(4000))");
			checkpoint.force();
			plug.cutAfter(random.nextInt(200));
			while (true) {
				statement.executeUpdate("insert into saved values (" + (acknowledged.get() + 1)
						+ ", repeat('caption ', " + random.nextInt(400) + "))");
				checkpoint.force();
				acknowledged.incrementAndGet();
			}
		}
		catch (SQLException | DataAccessException ex) {
			if (!plug.isCut()) {
				throw ex;
			}
			return acknowledged.get();
		}
	}

}
