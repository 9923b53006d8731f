package org.cutline.desk;

import java.util.List;
import java.util.Map;

import org.cutline.AtOnce;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.Arrivals;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of typed text on every database. */
abstract class DraftsContract {

	private static final Map<Field, FieldValue> TYPED = Map.of(Field.DESCRIPTION,
			FieldValue.of("Typed \0 and \uD83D half"), Field.KEYWORDS, FieldValue.of(List.of("one", "two")));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private Drafts drafts;

	@Autowired
	private CaptionDesk desk;

	private Staff staff;

	private PhotoId photo;

	@BeforeEach
	void anEditorHasAPhoto() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.EDITOR);
		this.photo = this.library.arrive(Arrivals.silent(1)).id();
	}

	@Test
	void aDraftIsKeptAndOfferedToItsWriterOnly() {
		this.drafts.keep(this.photo, 1, TYPED);
		assertThat(this.desk.open(this.photo).orElseThrow().draft()).hasValueSatisfying((draft) -> {
			assertThat(draft.edits()).isEqualTo(TYPED);
			assertThat(draft.baseEdition()).isOne();
		});
		this.staff.signIn(Role.CHIEF);
		assertThat(this.desk.open(this.photo).orElseThrow().draft()).isEmpty();
	}

	@Test
	void theLastDraftCounts() {
		this.drafts.keep(this.photo, 1, TYPED);
		this.drafts.keep(this.photo, 2, Map.of(Field.CITY, FieldValue.of("Porto")));
		assertThat(this.drafts.find(this.photo).orElseThrow().edits()).containsOnlyKeys(Field.CITY);
		this.drafts.discard(this.photo);
		assertThat(this.drafts.find(this.photo)).isEmpty();
	}

	@Test
	void twoWindowsOfOnePersonMayKeepADraftAtOnce() {
		List<Object> ends = AtOnce.run(6, (number) -> () -> this.staff.as(Role.EDITOR,
				() -> this.drafts.keep(this.photo, 1, Map.of(Field.CITY, FieldValue.of("City " + number)))));
		assertThat(ends).doesNotHaveAnyElementsOfTypes(Throwable.class);
		assertThat(this.drafts.find(this.photo).orElseThrow().edits().get(Field.CITY).text()).startsWith("City ");
	}

	@Test
	void aSaveEndsTheDraftAndARefusedSaveDoesNot() {
		this.drafts.keep(this.photo, 1, TYPED);
		assertThat(this.desk.save(this.photo, 7, TYPED, "")).isInstanceOf(EditOutcome.Stale.class);
		assertThat(this.drafts.find(this.photo)).isPresent();
		assertThat(this.desk.save(this.photo, 1, TYPED, "")).isInstanceOf(EditOutcome.Done.class);
		assertThat(this.drafts.find(this.photo)).isEmpty();
	}

	@Test
	void anApprovalThatFindingsForbidKeepsTheWords() {
		EditOutcome outcome = this.desk.approve(this.photo, 1, Map.of(Field.DESCRIPTION, FieldValue.of("No credit.")));
		assertThat(outcome).isInstanceOfSatisfying(EditOutcome.Blocked.class, (blocked) -> {
			assertThat(blocked.photo().caption()).isEqualTo("No credit.");
			assertThat(blocked.photo().errors()).isPositive();
			assertThat(blocked.photo().state()).isEqualTo(PhotoState.CAPTIONED);
		});
		assertThat(this.library.find(this.photo).orElseThrow().edition()).isEqualTo(2);
	}

	@Test
	void anUnknownPhotoIsNotOpened() {
		assertThat(this.desk.open(new PhotoId(4711))).isEmpty();
	}

	@Test
	void readersOpenAndWriteNothing() {
		this.staff.signIn(Role.READER);
		assertThat(this.desk.open(this.photo).orElseThrow().mayEdit()).isFalse();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.desk.save(this.photo, 1, TYPED, ""));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.drafts.keep(this.photo, 1, TYPED));
	}

}
