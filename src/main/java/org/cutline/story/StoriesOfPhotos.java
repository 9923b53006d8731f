package org.cutline.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cutline.caption.CaptionPerson;
import org.cutline.photo.PhotoId;
import org.cutline.style.PhotoStories;
import org.cutline.stylebook.StoryFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the caption check which story a photo goes with and what its copy says. */
@Component
class StoriesOfPhotos implements PhotoStories {

	private final JdbcClient database;

	StoriesOfPhotos(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Optional<InStory> of(PhotoId photo) {
		return this.database
			.sql("select s.style, s.copy, s.received_on, s.city, s.dated from story s "
					+ "join placement p on p.story_id = s.id where p.photo_id = ? "
					+ "order by case when s.style is null then 1 else 0 end, s.changed_at desc, s.id desc "
					+ "fetch first 1 rows only")
			.param(photo.value())
			.query(StoriesOfPhotos::story)
			.optional();
	}

	private static InStory story(ResultSet row, int number) throws SQLException {
		WireStory wire = WireCopy.parseUnderHeadline(row.getString("copy"),
				row.getObject("received_on", LocalDate.class));
		List<String> people = wire.captions()
			.stream()
			.flatMap((inline) -> inline.caption().people().stream())
			.map(CaptionPerson::name)
			.distinct()
			.toList();
		String city = row.getString("city");
		return new InStory(row.getString("style"), new StoryFacts(wire.bodyText(),
				row.getObject("dated", LocalDate.class), city.isEmpty() ? null : city, people));
	}

}
