package org.cutline.safekeeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies an H2 file with H2's own backup, which writes the state of one moment. Photos
 * are never removed, so the rows read right after it name every original that it names.
 *
 * @param source the database
 */
record H2Copy(DataSource source) implements DatabaseCopy {

	/** The database's file in a backup. */
	static final String FILE = "data/cutline.mv.db";

	@Override
	public String kind() {
		return "h2";
	}

	@Override
	public String write(ManifestWriter backup, Originals originals) throws IOException, SQLException {
		Path folder = Files.createTempDirectory("cutline-backup-");
		Path zip = folder.resolve("rows.zip");
		try {
			copyTo(zip);
			try (ZipInputStream files = new ZipInputStream(Files.newInputStream(zip))) {
				ZipEntry entry = files.getNextEntry();
				while (entry != null && !entry.getName().endsWith(".mv.db")) {
					entry = files.getNextEntry();
				}
				if (entry == null) {
					throw new IOException("H2 made a backup without its file");
				}
				InputStream octets = files;
				backup.add(FILE, octets::transferTo);
			}
		}
		finally {
			Files.deleteIfExists(zip);
			Files.delete(folder);
		}
		JdbcClient client = JdbcClient.create(this.source);
		new PhotoRows(client).each(originals);
		return Schema.version(client);
	}

	private void copyTo(Path zip) throws SQLException {
		try (Connection connection = this.source.getConnection();
				Statement force = connection.createStatement();
				PreparedStatement copy = connection.prepareStatement("backup to ?")) {
			force.execute("checkpoint sync");
			copy.setString(1, zip.toString());
			copy.execute();
		}
	}

}
