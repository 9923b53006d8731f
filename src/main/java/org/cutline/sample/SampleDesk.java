package org.cutline.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.cutline.desk.CaptionDesk;
import org.cutline.desk.SampleOffer;
import org.cutline.ingest.IntakeOutcome;
import org.cutline.ingest.PhotoIntake;
import org.cutline.photo.PhotoId;
import org.cutline.story.InlineCaption;
import org.cutline.story.PhotoFinder;
import org.cutline.story.StoryDesk;
import org.cutline.story.StoryList;
import org.cutline.story.StoryOutcome.Saved;
import org.cutline.story.StoryText;
import org.cutline.story.StoryView;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * A day at an invented ministers' meeting: twelve photos, some with something for the
 * checks to find, and one wire story with two of them. They come in as any file does.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class SampleDesk implements SampleOffer {

	/** The two that the story prints, which are approved; first as in its copy. */
	private static final List<String> STORY_PHOTOS = List.of("lisbon-arrival.jpg", "lisbon-working-dinner.jpg");

	private static final List<String> OTHER_PHOTOS = List.of("lisbon-talks.jpg", "DSC04117.jpg", "lisbon-handshake.jpg",
			"lisbon-three-ministers.jpg", "lisbon-lectern.jpg", "lisbon-round-table.jpg", "lisbon-bilateral.jpg",
			"lisbon-signing-handout.jpg", "lisboa-rueda-de-prensa.jpg", "lisbon-plenary-generated.jpg");

	private static final String HEADLINE = "Atlantic ministers seek common rules for ships in port";

	private static final String SLUG = "PORTUGAL DIPLOMACY";

	private final PhotoIntake intake;

	private final CaptionDesk desk;

	private final StoryDesk stories;

	private final StoryList storyList;

	private final PhotoFinder finder;

	SampleDesk(PhotoIntake intake, CaptionDesk desk, StoryDesk stories, StoryList storyList, PhotoFinder finder) {
		this.intake = intake;
		this.desk = desk;
		this.stories = stories;
		this.storyList = storyList;
		this.finder = finder;
	}

	@Override
	public int size() {
		return STORY_PHOTOS.size() + OTHER_PHOTOS.size();
	}

	/**
	 * Brings the photos and the story, as the signed-in person. What is on the desk
	 * already stays as it is.
	 * @param progress told how many photos are done
	 * @throws IOException if a file cannot be stored
	 */
	@Override
	public void load(IntConsumer progress) throws IOException {
		int done = 0;
		for (String name : STORY_PHOTOS) {
			if (bring(name) instanceof IntakeOutcome.TakenIn(PhotoId photo)) {
				this.desk.open(photo).ifPresent((sheet) -> approve(sheet.photo().id(), sheet.photo().edition()));
			}
			progress.accept(++done);
		}
		for (String name : OTHER_PHOTOS) {
			bring(name);
			progress.accept(++done);
		}
		bringStory();
	}

	private IntakeOutcome bring(String name) throws IOException {
		try (InputStream octets = resource(name)) {
			IntakeOutcome outcome = this.intake.take(name, octets);
			if (outcome instanceof IntakeOutcome.Refused refused) {
				throw new IOException("the sample photo " + name + " was refused: " + refused.sentence());
			}
			return outcome;
		}
	}

	private void approve(PhotoId photo, int edition) {
		this.desk.approve(photo, edition, Map.of());
	}

	private void bringStory() throws IOException {
		StoryText text = new StoryText(HEADLINE, SLUG, copy());
		if (isHere(text) || !(this.stories.write(text) instanceof Saved(StoryView story))) {
			return;
		}
		for (InlineCaption caption : story.wire().captions()) {
			this.finder.matches(caption, 1)
				.forEach((match) -> this.stories.attach(story.id(), match.photo().id(), caption.number()));
		}
	}

	private boolean isHere(StoryText text) {
		return this.storyList.count(text.headline()) > 0;
	}

	private static String copy() throws IOException {
		try (InputStream octets = resource("story.txt")) {
			return new String(octets.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static InputStream resource(String name) throws IOException {
		return new ClassPathResource("sample/" + name).getInputStream();
	}

}
