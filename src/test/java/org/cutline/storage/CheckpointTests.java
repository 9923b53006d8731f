package org.cutline.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.cutline.storage.CutFilePath.Plug;
import org.cutline.storage.DurableTransactionManager.Checkpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** P13: H2 closes its file after a write that failed, and is opened again. */
class CheckpointTests {

	@TempDir
	private Path folder;

	@Test
	void aDiskThatCannotBeWrittenIsSaidAndCheckpointsGoOnLater() throws SQLException {
		CutFilePath.register();
		Path file = this.folder.resolve("cutline");
		Plug plug = CutFilePath.plug(file);
		String url = "jdbc:h2:cut:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
		Checkpoint checkpoint = new Checkpoint(url, "cutline", "");
		write(url, "create table saved (id int primary key)");
		checkpoint.force();
		write(url, "insert into saved values (1)");
		checkpoint.force();
		plug.cutAfter(0);
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
			write(url, "insert into saved values (2)");
			checkpoint.force();
		}).satisfies((failure) -> assertThat(DatabaseAway.causes(failure)).isTrue());
		assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(checkpoint::force)
			.satisfies((failure) -> assertThat(DatabaseAway.causes(failure)).isTrue());
		plug.cutAfter(Integer.MAX_VALUE);
		checkpoint.force();
		write(url, "insert into saved values (3)");
		checkpoint.force();
		checkpoint.close();
	}

	private static void write(String url, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url, "cutline", "");
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
