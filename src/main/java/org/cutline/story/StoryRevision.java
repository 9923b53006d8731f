package org.cutline.story;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cutline.newsroom.PersonId;
import org.jspecify.annotations.Nullable;

/** One edition of a story's words; written once, never changed. */
@Entity
@Table(name = "story_revision")
class StoryRevision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long storyId;

	private int edition;

	private Instant at;

	private @Nullable Long personId;

	private String headline;

	private String slug;

	private String copy;

	@SuppressWarnings("NullAway")
	protected StoryRevision() {
	}

	StoryRevision(Story story, @Nullable PersonId person, Instant at) {
		this.storyId = story.id().value();
		this.edition = story.edition();
		this.at = at;
		this.personId = (person != null) ? person.value() : null;
		StoryText text = story.text();
		this.headline = text.headline();
		this.slug = text.slug();
		this.copy = text.copy();
	}

	StoryEdition view() {
		return new StoryEdition(this.edition, this.at, (this.personId != null) ? new PersonId(this.personId) : null,
				new StoryText(this.headline, this.slug, this.copy));
	}

}
