package org.cutline.story;

import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.story.StoryOutcome.Conflict;
import org.cutline.story.StoryOutcome.Reason;
import org.cutline.story.StoryOutcome.Refused;
import org.cutline.story.StoryOutcome.Saved;
import org.cutline.story.StoryOutcome.Unknown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What stories promise on every database. */
abstract class StoryDeskContract {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private StoryDesk desk;

	@Autowired
	private StoryList list;

	@Autowired
	private PhotoLibrary library;

	private Staff staff;

	private PhotoId first;

	private PhotoId second;

	private PhotoId third;

	@BeforeEach
	void anEditorBringsPhotos() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.EDITOR);
		this.first = TestPhotos.arrive(this.library, "a.jpg", "Vilhena in Lisbon. EFE-EPA/MAFALDA SERRANO", "A");
		this.second = TestPhotos.arrive(this.library, "b.jpg", "Halvorsen in Cascais. EFE-EPA/TIAGO BRITO", "B");
		this.third = TestPhotos.arrive(this.library, "c.jpg", "Brannigan in Galway. EFE-EPA/TIAGO BRITO", "C");
	}

	@Test
	void pastesWireCopyAndPartsItsHeadlineFromIt() {
		StoryView story = saved(this.desk.paste(WireCopyTests.ministers()));
		assertThat(story.text().headline()).isEqualTo("Ministers agree on a fund for coastal towns");
		assertThat(story.text().copy()).startsWith("Lisbon, March 3 (EFE).-").endsWith("msr/tb");
		assertThat(story.wire().dateline().cityName()).isEqualTo("Lisbon");
		assertThat(story.edition()).isEqualTo(1);
		assertThat(this.list.page("coastal towns", 0, 10)).singleElement().satisfies((card) -> {
			assertThat(card.city()).isEqualTo("Lisbon");
			assertThat(card.agency()).isEqualTo("EFE");
			assertThat(card.photos()).isZero();
		});
	}

	@Test
	void refusesAStoryWithoutWords() {
		assertThat(this.desk.paste(" \n\u00a0 ")).isEqualTo(new Refused(Reason.EMPTY));
		assertThat(this.desk.write(new StoryText("", "slug", ""))).isEqualTo(new Refused(Reason.EMPTY));
		assertThat(this.desk.paste("x".repeat(StoryText.LONGEST_COPY + 1))).isEqualTo(new Refused(Reason.TOO_LONG));
	}

	@Test
	void savesOnlyOverTheEditionThatTheEditorStartedFrom() {
		StoryView story = saved(this.desk.write(new StoryText("One", "", "Words.")));
		StoryView hers = saved(this.desk.edit(story.id(), 1, new StoryText("Two", "", "Words.")));
		assertThat(hers.edition()).isEqualTo(2);
		assertThat(this.desk.edit(story.id(), 1, new StoryText("Three", "", "Words.")))
			.isInstanceOfSatisfying(Conflict.class, (conflict) -> {
				assertThat(conflict.theirs().text().headline()).isEqualTo("Two");
				assertThat(conflict.theirs().edition()).isEqualTo(2);
			});
		assertThat(this.desk.find(story.id()).orElseThrow().text().headline()).isEqualTo("Two");
		assertThat(this.desk.history(story.id())).extracting((edition) -> edition.text().headline())
			.containsExactly("Two", "One");
	}

	@Test
	void countsNoEditionWhereNothingChanged() {
		StoryView story = saved(this.desk.write(new StoryText("One", "", "Words.")));
		assertThat(saved(this.desk.edit(story.id(), 1, new StoryText(" One ", "", "Words.\r\n"))).edition())
			.isEqualTo(1);
	}

	@Test
	void arrangesPhotosByTheirIds() {
		StoryId id = withPhotos();
		assertThat(order(this.desk.move(id, this.third, 0))).containsExactly(this.third, this.first, this.second);
		assertThat(order(this.desk.move(id, this.third, 1))).containsExactly(this.first, this.third, this.second);
		assertThat(order(this.desk.move(id, this.first, 99))).containsExactly(this.third, this.second, this.first);
		assertThat(order(this.desk.move(id, this.first, -1))).containsExactly(this.first, this.third, this.second);
		assertThat(order(this.desk.attach(id, this.third, 0))).containsExactly(this.first, this.third, this.second);
	}

	@Test
	void hasOneLeadAsLongAsItHasPhotos() {
		StoryId id = withPhotos();
		assertThat(lead(this.desk.find(id).orElseThrow())).containsExactly(this.first);
		assertThat(lead(saved(this.desk.makeLead(id, this.second)))).containsExactly(this.second);
		assertThat(lead(saved(this.desk.detach(id, this.second)))).containsExactly(this.first);
		this.desk.detach(id, this.first);
		assertThat(lead(saved(this.desk.detach(id, this.third)))).isEmpty();
		assertThat(lead(saved(this.desk.attach(id, this.third, 0)))).containsExactly(this.third);
	}

	@Test
	void carriesItsOwnWordingUntilItIsLinkedAgain() {
		StoryId id = withPhotos();
		StoryView reworded = saved(this.desk.override(id, this.first, " The minister in Lisbon. EFE "));
		assertThat(reworded.photo(this.first).orElseThrow().caption()).isEqualTo("The minister in Lisbon. EFE");
		assertThat(reworded.photo(this.first).orElseThrow().drifted()).isFalse();
		correct(this.first, "Vilhena in Porto. EFE-EPA/MAFALDA SERRANO");
		assertThat(this.desk.find(id).orElseThrow().photo(this.first).orElseThrow().drifted()).isTrue();
		assertThat(saved(this.desk.keepWording(id, this.first)).photo(this.first).orElseThrow().drifted()).isFalse();
		PlacedPhoto linked = saved(this.desk.link(id, this.first)).photo(this.first).orElseThrow();
		assertThat(linked.overridden()).isFalse();
		assertThat(linked.caption()).isEqualTo("Vilhena in Porto. EFE-EPA/MAFALDA SERRANO");
		assertThat(this.desk.override(id, this.first, "  ")).isEqualTo(new Refused(Reason.NO_WORDING));
	}

	@Test
	void keepsAnyWordsThatAPhotoOrAWordingHas() {
		correct(this.first, "Nul \0 and \uD83D half. EFE-EPA/MAFALDA SERRANO");
		StoryId id = saved(this.desk.paste(WireCopyTests.ministers())).id();
		this.desk.attach(id, this.first, 0);
		StoryView reworded = saved(this.desk.override(id, this.first, "Own \0 and \uDE00 half"));
		assertThat(reworded.photos()).singleElement().satisfies((placed) -> {
			assertThat(placed.caption()).isEqualTo("Own \uFFFD and \uFFFD half");
			assertThat(placed.drifted()).isFalse();
		});
		assertThat(this.desk.find(id).orElseThrow().photos()).isEqualTo(reworded.photos());
		for (String words : List.of("\0", "a\0b", "\uD83D", "\"", "%", "\\")) {
			assertThat(this.list.page(words, 0, 5)).hasSizeLessThanOrEqualTo(1);
		}
	}

	@Test
	void followsThePhotosCaptionWhileItIsLinked() {
		StoryId id = withPhotos();
		correct(this.second, "Halvorsen in Sintra. EFE-EPA/TIAGO BRITO");
		assertThat(this.desk.find(id).orElseThrow().photo(this.second).orElseThrow().caption()).contains("Sintra");
	}

	@Test
	void answersAlikeForAnUnknownStoryAndAnUnknownPhoto() {
		StoryId id = withPhotos();
		assertThat(this.desk.attach(new StoryId(987_654), this.first, 0)).isEqualTo(new Unknown());
		assertThat(this.desk.attach(id, new PhotoId(987_654), 0)).isEqualTo(new Unknown());
		assertThat(this.desk.edit(new StoryId(987_654), 1, new StoryText("a", "", "b"))).isEqualTo(new Unknown());
	}

	@Test
	void isFoundByWordsWithoutAccentsAndByItsPhotos() {
		saved(this.desk.write(new StoryText("Reunión en Bogotá", "G7-JAPÓN", "Copy of 100% wool_.")));
		StoryId other = withPhotos();
		assertThat(this.list.page("reunion BOGOTA", 0, 10)).hasSize(1);
		assertThat(this.list.count("100% wool_")).isEqualTo(1);
		assertThat(this.list.count("1_0%")).isZero();
		assertThat(this.list.with(this.second)).extracting(StoryCard::id).containsExactly(other);
		assertThat(this.list.page("", 0, 10)).hasSize(2);
		StoryCard card = this.list.with(this.second).getFirst();
		assertThat(card.photos()).isEqualTo(3);
		assertThat(card.leadPhoto()).isEqualTo(this.first);
	}

	@Test
	void isReadButNotWrittenByReaders() {
		this.staff.signIn(Role.READER);
		assertThat(this.list.page("", 0, 10)).isEmpty();
		assertThatThrownBy(() -> this.desk.paste("Words.")).isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> this.desk.detach(new StoryId(1), this.first))
			.isInstanceOf(AccessDeniedException.class);
	}

	private StoryId withPhotos() {
		StoryId id = saved(this.desk.write(new StoryText("Photos", "", "Words."))).id();
		this.desk.attach(id, this.first, 0);
		this.desk.attach(id, this.second, 0);
		this.desk.attach(id, this.third, 0);
		return id;
	}

	private void correct(PhotoId photo, String caption) {
		int edition = this.library.find(photo).orElseThrow().edition();
		assertThat(this.library.caption(photo, edition, Map.of(Field.DESCRIPTION, FieldValue.of(caption)), ""))
			.isInstanceOf(EditOutcome.Done.class);
	}

	private static List<PhotoId> order(StoryOutcome outcome) {
		return saved(outcome).photos().stream().map(PlacedPhoto::id).toList();
	}

	private static List<PhotoId> lead(StoryView story) {
		return story.photos().stream().filter(PlacedPhoto::lead).map(PlacedPhoto::id).toList();
	}

	private static StoryView saved(StoryOutcome outcome) {
		assertThat(outcome).isInstanceOf(Saved.class);
		return ((Saved) outcome).story();
	}

}
