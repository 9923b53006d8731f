package org.cutline.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the files of many photos said, the last arrival first, a page at a time. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('READER')")
public class ArrivedFiles {

	private static final MappingConverter MAPPINGS = new MappingConverter();

	private static final String FILE = "select id, edition, state, edits, file_fields, mapping from photo where id < ?";

	private final JdbcClient database;

	ArrivedFiles(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Files of photos that came before one.
	 * @param before the photo; {@link Long#MAX_VALUE} to begin with the last
	 * @param most how many at most
	 * @param inboxOnly whether only photos of the inbox count
	 * @return the last that came first; fewer than asked for at the end
	 */
	public List<ArrivedFile> before(long before, int most, boolean inboxOnly) {
		return this.database
			.sql(FILE + (inboxOnly ? " and state = 'INBOX'" : "") + " order by id desc fetch first ? rows only")
			.params(before, most)
			.query(ArrivedFiles::file)
			.list();
	}

	private static ArrivedFile file(ResultSet row, int number) throws SQLException {
		return new ArrivedFile(new PhotoId(row.getLong("id")), row.getInt("edition"),
				PhotoState.valueOf(row.getString("state")), !FieldsJson.read(row.getString("edits")).isEmpty(),
				PhotoMapping.values(FieldsJson.readFile(row.getString("file_fields"))),
				MAPPINGS.convertToEntityAttribute(row.getString("mapping")));
	}

}
