package org.cutline.style;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cutline.photo.PhotoChanged;
import org.cutline.photo.PhotoId;
import org.cutline.stylebook.EventFacts;
import org.cutline.stylebook.FindingKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What surrounds a photo under check: its story, the other photos of its event, what was
 * overruled on it. Kept for those being edited, so that a keystroke asks no database; a
 * change on this node shows at once, one on another within half a minute.
 */
@Component
class Surroundings {

	private static final int MOST_KEPT = 200;

	private static final long LONGEST_KEPT = Duration.ofSeconds(30).toNanos();

	private final OverruleRows overrules;

	private final EventPhotos events;

	private final ObjectProvider<PhotoStories> stories;

	private final Map<PhotoId, Kept> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<PhotoId, Kept> eldest) {
			return size() > MOST_KEPT;
		}

	};

	Surroundings(OverruleRows overrules, EventPhotos events, ObjectProvider<PhotoStories> stories) {
		this.overrules = overrules;
		this.events = events;
		this.stories = stories;
	}

	/** As they are in the database just now. */
	Around fresh(PhotoId photo) {
		Optional<PhotoStories.InStory> story = this.stories.stream()
			.flatMap((each) -> each.of(photo).stream())
			.findFirst();
		return new Around(story, this.events.of(photo), this.overrules.of(photo));
	}

	/** As they were when last looked at. */
	Around of(PhotoId photo) {
		long now = System.nanoTime();
		synchronized (this.kept) {
			Kept known = this.kept.get(photo);
			if (known != null && now - known.at < LONGEST_KEPT) {
				return known.around;
			}
		}
		Around around = fresh(photo);
		synchronized (this.kept) {
			this.kept.put(photo, new Kept(now, around));
		}
		return around;
	}

	@TransactionalEventListener({ PhotoChanged.class, SurroundingsChanged.class })
	void forget() {
		synchronized (this.kept) {
			this.kept.clear();
		}
	}

	private record Kept(long at, Around around) {
	}

	/**
	 * What surrounds a photo.
	 *
	 * @param story the story it goes with
	 * @param event the other photos of its event
	 * @param overrules what was overruled on it
	 */
	record Around(Optional<PhotoStories.InStory> story, EventFacts event, List<Overrule> overrules) {

		Set<FindingKey> keys() {
			return this.overrules.stream().map(Overrule::key).collect(Collectors.toSet());
		}

	}

}
