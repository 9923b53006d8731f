package org.cutline.photo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fills the columns of migration 9 for photos that are on the desk already; which edits
 * decide a conflict is not for SQL to say.
 */
@Component
class ConflictsOfOldPhotos implements JavaMigration {

	private static final int AT_ONCE = 200;

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("9.1");
	}

	@Override
	public String getDescription() {
		return "conflicts of old photos";
	}

	@Override
	public @Nullable Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		long last = 0;
		Map<Long, List<Field>> page = page(connection, last);
		while (!page.isEmpty()) {
			write(connection, page);
			last = page.keySet().stream().mapToLong(Long::longValue).max().orElseThrow();
			page = page(connection, last);
		}
	}

	/** The photos after one that have a conflict, a page of them, with what is open. */
	private static Map<Long, List<Field>> page(Connection connection, long after) throws SQLException {
		Map<Long, List<Field>> page = new LinkedHashMap<>();
		try (PreparedStatement select = connection.prepareStatement("select id, file_fields, edits from photo"
				+ " where id > ? and state <> 'APPROVED' and file_fields like ? order by id fetch first ? rows only")) {
			select.setLong(1, after);
			select.setString(2, "%\"conflict\":true%");
			select.setInt(3, AT_ONCE);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					PhotoFields fields = new PhotoFields(FieldsJson.readFile(rows.getString(2)),
							FieldsJson.read(rows.getString(3)));
					page.put(rows.getLong(1), fields.openConflicts());
				}
			}
		}
		return page;
	}

	private static void write(Connection connection, Map<Long, List<Field>> page) throws SQLException {
		try (PreparedStatement update = connection
			.prepareStatement("update photo set conflicts = ?, conflict_fields = ? where id = ?")) {
			for (Map.Entry<Long, List<Field>> photo : page.entrySet()) {
				update.setInt(1, photo.getValue().size());
				update.setString(2, Wording.fieldNames(photo.getValue()));
				update.setLong(3, photo.getKey());
				update.addBatch();
			}
			update.executeBatch();
		}
	}

}
