package org.cutline.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cutline.DeskOnH2;
import org.cutline.style.CaptionCheck;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.story.PlacedPhoto;
import org.cutline.story.StoryCheck;
import org.cutline.story.StoryChecks;
import org.cutline.story.StoryDesk;
import org.cutline.story.StoryList;
import org.cutline.story.StoryView;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.Severity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DeskOnH2
class SampleDeskTests {

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private SampleDesk sample;

	@Autowired
	private ContactSheet sheet;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private CaptionCheck check;

	@Autowired
	private StoryDesk stories;

	@Autowired
	private StoryList storyList;

	@Autowired
	private StoryChecks storyChecks;

	@Test
	void fillsTheDeskOnceAndTheStoryHasItsTwoPhotosWhereTheirCaptionsStand() throws IOException {
		new Staff(this.desk).signIn(Role.EDITOR);
		List<Integer> progress = new ArrayList<>();
		this.sample.load(progress::add);
		this.sample.load((count) -> {
		});
		assertThat(progress).hasSize(this.sample.size()).isSorted().endsWith(12);
		assertThat(photos()).hasSize(12);
		assertThat(this.storyList.count("")).isOne();
		StoryView story = this.stories.find(this.storyList.page("", 0, 1).getFirst().id()).orElseThrow();
		assertThat(story.wire().dateline()).isNotNull();
		assertThat(story.wire().signOff()).isNotNull();
		assertThat(story.wire().body()).hasSizeBetween(6, 8);
		assertThat(story.photos()).extracting((placed) -> placed.photo().fileName())
			.containsExactly("lisbon-arrival.jpg", "lisbon-working-dinner.jpg");
		assertThat(story.photos()).extracting(PlacedPhoto::caption)
			.containsExactlyElementsOf(story.wire().captions().stream().map((each) -> each.text()).toList());
		assertThat(story.photos()).extracting((placed) -> placed.photo().state()).containsOnly(PhotoState.APPROVED);
		assertThat(this.storyChecks.check(story)).extracting(StoryCheck::level).containsOnly(StoryCheck.Level.FINE);
	}

	@Test
	void eachAwkwardPhotoHasItsOwnFindingAndTheOthersNone() throws IOException {
		new Staff(this.desk).signIn(Role.CHIEF);
		this.sample.load((count) -> {
		});
		Map<String, List<String>> findings = new TreeMap<>();
		for (PhotoView photo : photos()) {
			findings.put(photo.fileName(), findings(photo));
			assertThat(photo.captureTime()).as(photo.fileName()).startsWith("2026-10-06T").endsWith("+01:00");
		}
		assertThat(findings).containsExactly(Map.entry("DSC04117.jpg", List.of("caption.present")),
				Map.entry("lisboa-rueda-de-prensa.jpg", List.of()), Map.entry("lisbon-arrival.jpg", List.of()),
				Map.entry("lisbon-bilateral.jpg", List.of("date.agrees", "event.date")),
				Map.entry("lisbon-handshake.jpg", List.of("credit.pool")), Map.entry("lisbon-lectern.jpg", List.of()),
				Map.entry("lisbon-plenary-generated.jpg", List.of("source.generated")),
				Map.entry("lisbon-round-table.jpg", List.of("date.form")),
				Map.entry("lisbon-signing-handout.jpg", List.of()),
				Map.entry("lisbon-talks.jpg", List.of("language.spellings")),
				Map.entry("lisbon-three-ministers.jpg", List.of("people.shown")),
				Map.entry("lisbon-working-dinner.jpg", List.of()));
		PhotoView portrait = photos().stream()
			.filter((photo) -> photo.fileName().equals("lisbon-lectern.jpg"))
			.findFirst()
			.orElseThrow();
		assertThat(portrait.height()).isEqualTo(1600).isGreaterThan(portrait.width());
	}

	@Test
	void readersLoadNothing() {
		new Staff(this.desk).signIn(Role.READER);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.sample.load((count) -> {
		}));
	}

	private List<String> findings(PhotoView photo) {
		return this.check.check(photo)
			.report()
			.findings()
			.stream()
			.filter((finding) -> finding.severity() != Severity.HINT)
			.map(Finding::ruleId)
			.toList();
	}

	private List<PhotoView> photos() {
		return this.sheet.page(PhotoQuery.everything(), 0, 100)
			.stream()
			.map(PhotoCard::id)
			.map((id) -> this.library.find(id).orElseThrow())
			.toList();
	}

}
