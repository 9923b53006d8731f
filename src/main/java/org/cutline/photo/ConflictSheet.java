package org.cutline.photo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos of a search whose blocks disagree about a field that nobody has decided, by
 * field.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('READER')")
public class ConflictSheet {

	private final JdbcClient database;

	ConflictSheet(JdbcClient database) {
		this.database = database;
	}

	/**
	 * How many photos of a search have each field in conflict.
	 * @param query which photos
	 * @param than a photo that is not counted, which need not be among them
	 * @return numbers above zero by field, in the order of the catalogue
	 */
	public Map<Field, Integer> counts(PhotoQuery query, PhotoId than) {
		SheetClause clause = SheetClause.of(query.withConflicts(true)).and("id <> ?", than.value());
		Map<String, Integer> found = new LinkedHashMap<>();
		this.database.sql("select conflict_fields, count(*) from " + clause.sql() + " group by conflict_fields")
			.params(clause.values())
			.query((row) -> {
				for (String name : row.getString(1).strip().split(" ")) {
					found.merge(name, row.getInt(2), Integer::sum);
				}
			});
		Map<Field, Integer> counts = new LinkedHashMap<>();
		Field.all()
			.stream()
			.filter((field) -> found.containsKey(field.id()))
			.forEach((field) -> counts.put(field, found.getOrDefault(field.id(), 0)));
		return counts;
	}

	/**
	 * The photos of a search that have a field in conflict.
	 * @param query which photos
	 * @param field the field
	 * @param limit the most ids wanted
	 * @return the ids in order of arrival
	 */
	public List<PhotoId> photos(PhotoQuery query, Field field, int limit) {
		SheetClause clause = SheetClause.of(query.withConflicts(true))
			.and("conflict_fields like ?", "% " + field.id() + " %");
		return this.database.sql("select id from " + clause.sql() + " order by id fetch first ? rows only")
			.params(clause.with(limit))
			.query((row, number) -> new PhotoId(row.getLong(1)))
			.list();
	}

}
