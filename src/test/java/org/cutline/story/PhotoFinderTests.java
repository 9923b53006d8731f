package org.cutline.story;

import java.time.LocalDate;
import java.util.List;

import org.cutline.DeskOnH2;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.story.PhotoMatch.Strength;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class PhotoFinderTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	PhotoFinder finder;

	@Autowired
	StoryDesk desk;

	@Autowired
	PhotoLibrary library;

	private StoryView story;

	private PhotoId first;

	private PhotoId second;

	@BeforeEach
	void bring() {
		new Staff(this.context).signIn(Role.EDITOR);
		this.story = ((StoryOutcome.Saved) this.desk.paste(WireCopyTests.ministers())).story();
		List<InlineCaption> captions = this.story.wire().captions();
		this.first = photo("pool-1.jpg", captions.get(0).text(), "MAFALDA SERRANO");
		this.second = photo("tide-2.jpg",
				captions.get(1).text().replace("’", "'").replace("shows a tide gauge to", "shows the tide gauge to"),
				"TIAGO BRITO");
		photo("other-3.jpg", "Fishing boats in Porto, Portugal, 01 March 2026. EFE-EPA/TIAGO BRITO", "TIAGO BRITO");
		photo("other-4.jpg", "Duarte Vilhena speaks in Lisbon, Portugal, 03 March 2026. EFE-EPA/RUI MELO", "RUI MELO");
		photo("other-5.jpg", "A football match in Madrid, Spain, 03 March 2026. EFE-EPA/ANA RUIZ", "ANA RUIZ");
	}

	@Test
	void findsThePhotoOfTheSameWordsAndCredit() {
		List<PhotoMatch> matches = this.finder.matches(this.story.wire().captions().getFirst(), 3);
		assertThat(matches.getFirst().photo().id()).isEqualTo(this.first);
		assertThat(matches.getFirst().strength()).isEqualTo(Strength.SAME);
	}

	@Test
	void findsItThoughAWordWasChangedAndTellsItFromOthersOfTheSamePhotographer() {
		List<PhotoMatch> matches = this.finder.matches(this.story.wire().captions().get(1), 3);
		assertThat(matches.getFirst().photo().id()).isEqualTo(this.second);
		assertThat(matches.getFirst().strength()).isNotEqualTo(Strength.POSSIBLE);
		assertThat(matches).allSatisfy((match) -> assertThat(match.photo().fileName()).isNotEqualTo("other-5.jpg"));
	}

	@Test
	void findsNothingWhereNothingIsAlike() {
		String copy = "Oslo, Nov 8 (EFE).- It snowed.\nSnow falls in Oslo, Norway, 08 November 2025. EFE-EPA/OLA BERG";
		WireStory wire = WireCopy.parse(copy, LocalDate.of(2025, 11, 9));
		assertThat(this.finder.matches(wire.captions().getFirst(), 3)).isEmpty();
	}

	@Test
	void suggestsPhotosOfTheSamePeopleThatAreNotInTheStory() {
		this.desk.attach(this.story.id(), this.first, 1);
		StoryView with = ((StoryOutcome.Saved) this.desk.attach(this.story.id(), this.second, 2)).story();
		List<PhotoSuggestion> suggestions = this.finder.suggestions(with, 8);
		assertThat(suggestions).extracting((suggestion) -> suggestion.photo().fileName())
			.contains("other-4.jpg")
			.doesNotContain("pool-1.jpg", "tide-2.jpg", "other-5.jpg");
		PhotoSuggestion best = suggestions.getFirst();
		assertThat(best.people()).contains("Vilhena");
		assertThat(best.samePlace()).isTrue();
	}

	private PhotoId photo(String name, String caption, String creator) {
		return TestPhotos.arrive(this.library, name, caption, creator);
	}

}
