package org.cutline.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.cutline.photo.PhotoId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds stories: pages of cards, the last changed first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('READER')")
public class StoryList {

	private static final int MOST_WORDS = 20;

	private static final String CARD = """
			select s.id, s.headline, s.slug, substring(s.copy from 1 for 400) as start, s.agency, s.city, s.dated,
			s.changed_at, (select count(*) from placement p where p.story_id = s.id) as photos,
			l.photo_id as lead_id, d.digest as lead_digest
			from story s
			left join placement l on l.story_id = s.id and l.lead_photo
			left join photo d on d.id = l.photo_id""";

	private final JdbcClient database;

	StoryList(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A page of stories.
	 * @param words words that all must occur in headline, slug or copy; case and accents
	 * do not matter
	 * @param offset how many to pass over
	 * @param limit the most stories wanted
	 * @return the cards, the last changed first
	 */
	public List<StoryCard> page(String words, int offset, int limit) {
		List<Object> values = new ArrayList<>(patterns(words));
		values.add(offset);
		values.add(limit);
		return this.database
			.sql(CARD + where(words) + " order by s.changed_at desc, s.id desc offset ? rows fetch first ? rows only")
			.params(values)
			.query(StoryList::card)
			.list();
	}

	/**
	 * How many stories have the words.
	 * @param words the words
	 * @return zero or more
	 */
	public int count(String words) {
		return this.database.sql("select count(*) from story s" + where(words))
			.params(List.<Object>copyOf(patterns(words)))
			.query(Integer.class)
			.single();
	}

	/**
	 * The stories that a photo is in.
	 * @param photo the photo
	 * @return the cards, the last changed first
	 */
	public List<StoryCard> with(PhotoId photo) {
		return this.database
			.sql(CARD + " where s.id in (select story_id from placement where photo_id = ?) order by s.changed_at desc")
			.param(photo.value())
			.query(StoryList::card)
			.list();
	}

	private static String where(String words) {
		List<String> patterns = patterns(words);
		return patterns.isEmpty() ? "" : " where "
				+ String.join(" and ", patterns.stream().map((_) -> "s.search_text like ? escape '!'").toList());
	}

	private static List<String> patterns(String words) {
		String folded = Words.folded(words);
		if (folded.isEmpty()) {
			return List.of();
		}
		return List.of(folded.split(" "))
			.stream()
			.limit(MOST_WORDS)
			.map((word) -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
			.toList();
	}

	private static StoryCard card(ResultSet row, int number) throws SQLException {
		long lead = row.getLong("lead_id");
		String digest = row.getString("lead_digest");
		return new StoryCard(new StoryId(row.getLong("id")), row.getString("headline"), row.getString("slug"),
				row.getString("start"), row.getString("agency"), row.getString("city"),
				row.getObject("dated", LocalDate.class), row.getInt("photos"),
				(digest != null) ? new PhotoId(lead) : null, (digest != null) ? digest.substring(0, 8) : null,
				row.getObject("changed_at", OffsetDateTime.class).toInstant());
	}

}
