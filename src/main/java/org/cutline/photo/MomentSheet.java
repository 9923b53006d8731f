package org.cutline.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contact sheet with the photos of one moment as one stack, which stands where its
 * first photo does. A stack that is opened has its photos one after the other.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('READER')")
public class MomentSheet {

	/**
	 * The columns of the index photo_moment, all of them so that H2 reads that rather
	 * than the wide rows.
	 */
	private static final List<String> ORDER = List.of("moment", "id", "state", "errors", "warnings", "conflicts",
			"resend_open", "away");

	private final JdbcClient database;

	MomentSheet(JdbcClient database) {
		this.database = database;
	}

	/**
	 * How many stacks and single photos a query finds.
	 * @param query which photos
	 * @param opened the moments whose photos count one by one
	 * @return zero or more
	 */
	public int count(PhotoQuery query, Collection<PhotoId> opened) {
		SheetClause clause = SheetClause.of(query);
		int stacks = this.database.sql("select count(distinct moment) from " + clause.sql())
			.params(clause.values())
			.query(Integer.class)
			.single();
		return opened.isEmpty() ? stacks
				: stacks + this.database
					.sql("select count(*) - count(distinct moment) from " + clause.sql() + " and moment in ("
							+ marks(opened) + ")")
					.params(with(clause.values(), opened))
					.query(Integer.class)
					.single();
	}

	/**
	 * A page of stacks.
	 * @param query which photos
	 * @param opened the moments whose photos come one by one
	 * @param offset how many to pass over
	 * @param limit the most stacks wanted
	 * @return the stacks in the query's order
	 */
	public List<PhotoStack> page(PhotoQuery query, Collection<PhotoId> opened, int offset, int limit) {
		SheetClause clause = SheetClause.of(query);
		String others = clause.sql().replaceFirst("^photo", "photo other") + " and other.moment = photo.moment";
		String direction = query.newestFirst() ? " desc" : "";
		String places = " (select id as place from " + clause.sql() + " and (moment = id or not exists (select 1 from "
				+ others + " and other.id < photo.id) or moment in (" + marks(opened) + ")) order by "
				+ String.join(direction + ", ", ORDER) + direction + " offset ? rows fetch first ? rows only) page";
		List<Object> values = new ArrayList<>(clause.values());
		values.addAll(clause.values());
		values.addAll(with(clause.values(), opened));
		Collections.addAll(values, offset, limit);
		return this.database
			.sql(ContactSheet.CARD.replace("moment from",
					"moment, (select count(*) from " + others + ") as photos from") + places
					+ " join photo on id = place" + ContactSheet.RESENDS + " order by moment" + direction + ", photo.id"
					+ direction)
			.params(values)
			.query(MomentSheet::stack)
			.list();
	}

	/**
	 * The photos of stacks, for a selection of them.
	 * @param query which photos
	 * @param moments the moments, all of whose photos are wanted
	 * @param single photos that are wanted by themselves
	 * @return the ids, in order of arrival
	 */
	public List<PhotoId> photos(PhotoQuery query, Collection<PhotoId> moments, Collection<PhotoId> single) {
		SheetClause clause = SheetClause.of(query);
		return this.database
			.sql("select id from " + clause.sql() + " and (id in (" + marks(single) + ") or moment in ("
					+ marks(moments) + ")) order by id")
			.params(with(with(clause.values(), single), moments))
			.query((row, number) -> new PhotoId(row.getLong(1)))
			.list();
	}

	private static String marks(Collection<PhotoId> ids) {
		return ids.isEmpty() ? "null" : String.join(", ", Collections.nCopies(ids.size(), "?"));
	}

	private static List<Object> with(List<Object> values, Collection<PhotoId> ids) {
		List<Object> all = new ArrayList<>(values);
		ids.forEach((id) -> all.add(id.value()));
		return all;
	}

	private static PhotoStack stack(ResultSet row, int number) throws SQLException {
		return new PhotoStack(ContactSheet.card(row, number), row.getInt("photos"));
	}

	/**
	 * Photos of one moment, or one photo.
	 *
	 * @param first the first of them that the query finds, or one of an opened stack
	 * @param photos how many of them the query finds
	 */
	public record PhotoStack(PhotoCard first, int photos) {
	}

}
