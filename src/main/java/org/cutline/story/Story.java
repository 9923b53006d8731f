package org.cutline.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.cutline.newsroom.PersonId;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * One story: its words, which count editions, and the photos placed in it, which count
 * arrangements. Where there are photos, exactly one of them is the lead.
 */
@Entity
@Table(name = "story")
class Story {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String guid;

	private String headline;

	private String slug;

	private String copy;

	private LocalDate receivedOn;

	private String agency;

	private String city;

	private @Nullable LocalDate dated;

	private String searchText;

	private int edition;

	private int arrangement;

	private Instant writtenAt;

	private @Nullable Long writtenBy;

	private Instant changedAt;

	private @Nullable Long changedBy;

	private @Nullable String style;

	@Version
	private long version;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "story_id", nullable = false)
	@OrderBy("position")
	private List<Placement> placements = new ArrayList<>();

	@SuppressWarnings("NullAway")
	protected Story() {
	}

	@SuppressWarnings("NullAway.Init")
	Story(StoryText text, LocalDate receivedOn, @Nullable PersonId by, Instant at) {
		this.guid = UUID.randomUUID().toString();
		this.receivedOn = receivedOn;
		this.writtenAt = at;
		this.writtenBy = (by != null) ? by.value() : null;
		this.arrangement = 1;
		write(text, by, at);
	}

	/**
	 * Writes its words: a new edition.
	 * @param text the words
	 * @param by who wrote them
	 * @param at when
	 */
	final void write(StoryText text, @Nullable PersonId by, Instant at) {
		this.headline = text.headline();
		this.slug = text.slug();
		this.copy = text.copy();
		WireStory wire = wire();
		WireDateline dateline = wire.dateline();
		this.agency = (dateline != null) ? Words.shortened(dateline.agencyName(), 100) : "";
		this.city = (dateline != null) ? Words.shortened(dateline.cityName(), 200) : "";
		this.dated = (dateline != null) ? dateline.day().orElse(null) : null;
		this.searchText = Words.shortened(Words.folded(this.headline + " " + this.slug + " " + this.copy), 1_000_000);
		this.edition++;
		changed(by, at);
	}

	/**
	 * Places a photo behind the others; the first becomes the lead. A photo that is there
	 * already stays where it is.
	 * @param photo the photo
	 * @param inlineCaption the number of the inline caption that it goes with, or 0
	 */
	void attach(PhotoId photo, int inlineCaption) {
		if (placement(photo).isEmpty()) {
			this.placements.add(new Placement(photo, this.placements.size(), this.placements.isEmpty(), inlineCaption));
		}
		else if (inlineCaption > 0) {
			placement(photo).ifPresent((placed) -> placed.goWith(inlineCaption));
		}
	}

	/**
	 * Takes a photo out; when it was the lead, the first of the others is.
	 * @param photo the photo
	 */
	void detach(PhotoId photo) {
		placement(photo).ifPresent((placed) -> {
			this.placements.remove(placed);
			if (placed.isLead() && !this.placements.isEmpty()) {
				this.placements.getFirst().lead(true);
			}
			number();
		});
	}

	/**
	 * Moves a photo among the others.
	 * @param photo the photo
	 * @param to its new place, 0 for the first; beyond the ends counts as the end
	 */
	void move(PhotoId photo, int to) {
		placement(photo).ifPresent((placed) -> {
			this.placements.remove(placed);
			this.placements.add(Math.clamp(to, 0, this.placements.size()), placed);
			number();
		});
	}

	/**
	 * Makes a photo of the story the lead.
	 * @param photo the photo
	 */
	void makeLead(PhotoId photo) {
		if (placement(photo).isPresent()) {
			this.placements.forEach((each) -> each.lead(each.photo().equals(photo)));
		}
	}

	/**
	 * Names the house style of its photos.
	 * @param styleId the style, or null for that of each photo's own source or language
	 */
	void holdTo(@Nullable String styleId) {
		this.style = styleId;
	}

	/**
	 * Notes a change of the arrangement.
	 * @param by who made it
	 * @param at when
	 */
	void rearranged(@Nullable PersonId by, Instant at) {
		this.arrangement++;
		changed(by, at);
	}

	private void changed(@Nullable PersonId by, Instant at) {
		this.changedBy = (by != null) ? by.value() : null;
		this.changedAt = at;
	}

	private void number() {
		for (int at = 0; at < this.placements.size(); at++) {
			this.placements.get(at).standAt(at);
		}
	}

	Optional<Placement> placement(PhotoId photo) {
		return this.placements.stream().filter((each) -> each.photo().equals(photo)).findFirst();
	}

	List<Placement> placements() {
		return List.copyOf(this.placements);
	}

	StoryId id() {
		return new StoryId(Objects.requireNonNull(this.id, "story is not stored yet"));
	}

	int edition() {
		return this.edition;
	}

	StoryText text() {
		return new StoryText(this.headline, this.slug, this.copy);
	}

	private WireStory wire() {
		return WireCopy.parseUnderHeadline(this.copy, this.receivedOn);
	}

	StoryView view(List<PlacedPhoto> photos) {
		return new StoryView(id(), this.guid, text(), wire(), photos, this.edition, this.arrangement, this.writtenAt,
				this.changedAt, (this.changedBy != null) ? new PersonId(this.changedBy) : null, this.style);
	}

}
