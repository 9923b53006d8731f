package org.cutline.story;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.story.StoryOutcome.Conflict;
import org.cutline.story.StoryOutcome.Reason;
import org.cutline.story.StoryOutcome.Refused;
import org.cutline.story.StoryOutcome.Saved;
import org.cutline.story.StoryOutcome.Unknown;
import org.cutline.style.LiveStyles;
import org.cutline.style.Recount;
import org.jspecify.annotations.Nullable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an editor does with a story: paste it, write it, place photos in it. Words are
 * saved only over the edition that they started from; photos are arranged by their ids,
 * so that two who arrange at once do not undo each other.
 */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class StoryDesk {

	private final Stories stories;

	private final StoryRevisions revisions;

	private final PhotoLibrary photos;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	private final LiveStyles styles;

	private final Recount recount;

	StoryDesk(Stories stories, StoryRevisions revisions, PhotoLibrary photos, CurrentPerson currentPerson, Clock clock,
			LiveStyles styles, Recount recount) {
		this.stories = stories;
		this.revisions = revisions;
		this.photos = photos;
		this.currentPerson = currentPerson;
		this.clock = clock;
		this.styles = styles;
		this.recount = recount;
	}

	/**
	 * A story as it stands.
	 * @param id the story
	 * @return empty for an unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public Optional<StoryView> find(StoryId id) {
		return this.stories.findById(id.value()).map(this::view);
	}

	/**
	 * Every edition of a story's words, the last first.
	 * @param id the story
	 * @return empty for an unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<StoryEdition> history(StoryId id) {
		return this.revisions.findByStoryIdOrderByEditionDesc(id.value()).stream().map(StoryRevision::view).toList();
	}

	/**
	 * Makes a story of wire copy; slug and headline are taken from the copy where it has
	 * them.
	 * @param pasted the copy from any program
	 * @return {@link Saved} or {@link Refused}
	 */
	public StoryOutcome paste(String pasted) {
		if (pasted.length() > 2 * StoryText.LONGEST_COPY) {
			return new Refused(Reason.TOO_LONG);
		}
		return write(StoryText.ofWire(pasted, today()));
	}

	/**
	 * Makes a story of words written by hand.
	 * @param text the words
	 * @return {@link Saved} or {@link Refused}
	 */
	public StoryOutcome write(StoryText text) {
		Optional<Refused> refused = refused(text);
		if (refused.isPresent()) {
			return refused.get();
		}
		Story story = this.stories.saveAndFlush(new Story(text, today(), person().orElse(null), this.clock.instant()));
		this.revisions.save(new StoryRevision(story, person().orElse(null), this.clock.instant()));
		return new Saved(view(story));
	}

	/**
	 * Writes a story's words.
	 * @param id the story
	 * @param baseEdition the edition that the editor started from
	 * @param text the words
	 * @return {@link Conflict} if somebody else wrote first
	 */
	public StoryOutcome edit(StoryId id, int baseEdition, StoryText text) {
		Optional<Refused> refused = refused(text);
		if (refused.isPresent()) {
			return refused.get();
		}
		Story story = this.stories.findForChange(id.value()).orElse(null);
		if (story == null) {
			return new Unknown();
		}
		if (story.edition() != baseEdition) {
			return new Conflict(view(story));
		}
		if (!story.text().equals(text)) {
			story.write(text, person().orElse(null), this.clock.instant());
			this.stories.flush();
			this.revisions.save(new StoryRevision(story, person().orElse(null), this.clock.instant()));
			recheck(story);
		}
		return new Saved(view(story));
	}

	/**
	 * Places a photo behind the others.
	 * @param id the story
	 * @param photo the photo
	 * @param inlineCaption the number of the inline caption that it goes with, or 0
	 * @return the story with it; one that has it already stays as it is
	 */
	public StoryOutcome attach(StoryId id, PhotoId photo, int inlineCaption) {
		return arrange(id, photo, (story) -> story.attach(photo, inlineCaption));
	}

	/** Takes a photo out of a story. */
	public StoryOutcome detach(StoryId id, PhotoId photo) {
		return arrange(id, photo, (story) -> story.detach(photo));
	}

	/** Moves a photo to a place among the others, 0 for the first. */
	public StoryOutcome move(StoryId id, PhotoId photo, int to) {
		return arrange(id, photo, (story) -> story.move(photo, to));
	}

	/** Makes a photo of the story its lead. */
	public StoryOutcome makeLead(StoryId id, PhotoId photo) {
		return arrange(id, photo, (story) -> story.makeLead(photo));
	}

	/**
	 * Gives a photo the story's own wording of its caption.
	 * @param id the story
	 * @param photo the photo
	 * @param wording the words; those of the photo's caption link it again
	 * @return the story with it
	 */
	public StoryOutcome override(StoryId id, PhotoId photo, String wording) {
		String words = wording.strip();
		if (words.isEmpty()) {
			return new Refused(Reason.NO_WORDING);
		}
		if (words.length() > StoryText.LONGEST_COPY) {
			return new Refused(Reason.TOO_LONG);
		}
		String caption = this.photos.find(photo).map(PhotoView::caption).orElse("");
		return words.equals(caption) ? link(id, photo) : place(id, photo, (placed) -> placed.override(words, caption));
	}

	/** Goes back to the photo's own caption. */
	public StoryOutcome link(StoryId id, PhotoId photo) {
		return place(id, photo, Placement::link);
	}

	/** Keeps the story's wording though the photo's caption changed. */
	public StoryOutcome keepWording(StoryId id, PhotoId photo) {
		String caption = this.photos.find(photo).map(PhotoView::caption).orElse("");
		return place(id, photo, (placed) -> placed.keepWording(caption));
	}

	/**
	 * Names the house style that the captions of its photos are held to.
	 * @param id the story
	 * @param styleId a style that is live, or null for that of each photo's own source or
	 * language
	 * @return {@link Refused} if there is no such live style
	 */
	public StoryOutcome holdTo(StoryId id, @Nullable String styleId) {
		if (styleId != null && this.styles.live(styleId).isEmpty()) {
			return new Refused(Reason.NO_STYLE);
		}
		Story story = this.stories.findForChange(id.value()).orElse(null);
		if (story == null) {
			return new Unknown();
		}
		story.holdTo(styleId);
		story.rearranged(person().orElse(null), this.clock.instant());
		this.stories.flush();
		recheck(story);
		return new Saved(view(story));
	}

	/** Does what a story check proposes. */
	public StoryOutcome apply(StoryId id, StoryFix fix) {
		return switch (fix) {
			case StoryFix.LinkAgain(PhotoId photo) -> link(id, photo);
			case StoryFix.KeepWording(PhotoId photo) -> keepWording(id, photo);
			case StoryFix.Reword reword -> {
				StoryOutcome outcome = new Unknown();
				for (var wording : reword.wordings().entrySet()) {
					outcome = override(id, wording.getKey(), wording.getValue());
				}
				yield outcome;
			}
		};
	}

	private StoryOutcome place(StoryId id, PhotoId photo, Consumer<Placement> change) {
		return arrange(id, photo, (story) -> story.placement(photo).ifPresent(change));
	}

	private StoryOutcome arrange(StoryId id, PhotoId photo, Consumer<Story> change) {
		Story story = this.stories.findForChange(id.value()).orElse(null);
		if (story == null || this.photos.find(photo).isEmpty()) {
			return new Unknown();
		}
		change.accept(story);
		story.rearranged(person().orElse(null), this.clock.instant());
		this.stories.flush();
		this.recount.soon(List.of(photo));
		return new Saved(view(story));
	}

	private void recheck(Story story) {
		this.recount.soon(story.placements().stream().map(Placement::photo).toList());
	}

	private StoryView view(Story story) {
		return story.view(story.placements()
			.stream()
			.flatMap((placed) -> this.photos.find(placed.photo()).map(placed::view).stream())
			.toList());
	}

	private static Optional<Refused> refused(StoryText text) {
		if (text.isEmpty()) {
			return Optional.of(new Refused(Reason.EMPTY));
		}
		return (text.copy().length() > StoryText.LONGEST_COPY) ? Optional.of(new Refused(Reason.TOO_LONG))
				: Optional.empty();
	}

	private Optional<PersonId> person() {
		return this.currentPerson.find().map(CurrentPerson.SignedIn::id);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
