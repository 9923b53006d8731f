package org.cutline.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.cutline.AtOnce;
import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.MappedValue;
import org.cutline.newsroom.PersonId;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.EditOutcome.Blocked;
import org.cutline.photo.EditOutcome.Done;
import org.cutline.photo.EditOutcome.Stale;
import org.cutline.photo.EditOutcome.Unknown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the photo library promises on every database. */
abstract class PhotoLibraryContract {

	private static final PhotoMapping MAPPING = new PhotoMapping("epa", "EPA", 3,
			FieldMapping.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE), FieldMove.clear(Field.HEADLINE)));

	@Autowired
	private ApplicationContext desk;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private ArrivedFiles files;

	@Autowired
	private JdbcClient database;

	private Staff staff;

	private PersonId editor;

	@BeforeEach
	void anEditorIsSignedIn() {
		this.staff = new Staff(this.desk);
		this.editor = this.staff.signIn(Role.EDITOR);
	}

	@Test
	void everyMigrationRan() {
		assertThat(this.database.sql("select \"script\" from \"flyway_schema_history\" where \"success\" order by 1")
			.query(String.class)
			.list()).contains("V1__newsroom.sql", "V2__photo.sql", "V3__desk.sql");
	}

	@Test
	void aPhotoArrivesWithWhatItsFileSays() {
		PhotoView photo = this.library
			.arrive(Arrivals.saying(1, Map.of(Field.DESCRIPTION, "A walk.", Field.CITY, "Lisbon")));
		assertThat(this.library.find(photo.id())).contains(photo);
		assertThat(photo.caption()).isEqualTo("A walk.");
		assertThat(photo.fields().said(Field.CITY).orElseThrow().block()).isEqualTo(Block.IIM);
		assertThat(photo.state()).isEqualTo(PhotoState.INBOX);
		assertThat(photo.edition()).isOne();
		assertThat(photo.arrivedBy()).isEqualTo(this.editor);
		assertThat(photo.captureTime()).isEqualTo("2026-11-08T10:30:00");
		assertThat(List.of(photo.width(), photo.height())).containsExactly(2000, 3000);
	}

	@Test
	void aTranslationIsAnEditAndIsKeptWithEachEdition() {
		PhotoId id = this.library.arrive(Arrivals.saying(1, Map.of(Field.TITLE, "Talks"))).id();
		FieldValue translated = FieldValue.ofLanguages(Map.of("x-default", "Talks", "es", "Cumbre"));
		this.library.caption(id, 1, Map.of(Field.TITLE, translated), "");
		this.library.caption(id, 2, Map.of(Field.TITLE, FieldValue.of("Talks")), "");
		assertThat(this.library.find(id).orElseThrow().fields().edited(Field.TITLE)).isFalse();
		List<Revision> history = this.library.history(id);
		assertThat(history.get(1).fields().value(Field.TITLE)).isEqualTo(translated);
	}

	@Test
	void theSameFileArrivesOnce() {
		this.library.arrive(Arrivals.silent(1));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.library.arrive(Arrivals.silent(1)));
		assertThat(this.database.sql("select count(*) from photo").query(Integer.class).single()).isOne();
	}

	@Test
	void aCaptionIsAnEditOverTheFile() {
		PhotoView photo = this.library
			.arrive(Arrivals.saying(1, Map.of(Field.DESCRIPTION, "Old.", Field.CITY, "Lisbon")));
		PhotoView after = done(caption(photo, "New."));
		assertThat(after.caption()).isEqualTo("New.");
		assertThat(after.fields().fileValue(Field.DESCRIPTION).text()).isEqualTo("Old.");
		assertThat(after.fields().edits()).containsOnlyKeys(Field.DESCRIPTION);
		assertThat(after.state()).isEqualTo(PhotoState.CAPTIONED);
		assertThat(after.edition()).isEqualTo(2);
		assertThat(this.library.find(photo.id())).contains(after);
	}

	@Test
	void whatTheFileSaysIsNoEditAndNothingClears() {
		PhotoView photo = this.library.arrive(Arrivals.saying(1, Map.of(Field.DESCRIPTION, "Old.")));
		PhotoView edited = done(caption(photo, "New."));
		PhotoView back = done(caption(edited, "Old."));
		assertThat(back.fields().edits()).isEmpty();
		PhotoView cleared = done(caption(back, ""));
		assertThat(cleared.caption()).isEmpty();
		assertThat(cleared.fields().edited(Field.DESCRIPTION)).isTrue();
	}

	@Test
	void listsAndLanguagesComeBackAsTheyWere() {
		PhotoView photo = this.library.arrive(Arrivals.silent(1));
		Map<Field, FieldValue> edits = Map.of(Field.KEYWORDS, FieldValue.of(List.of("pool", "a;b", "ñ")),
				Field.ALT_TEXT, FieldValue.ofLanguages(Map.of("x-default", "A walk", "es", "Un paseo")),
				Field.LOCATION_SHOWN,
				new FieldValue.Structures(List.of(Map.of("City", "Lisbon", "CountryCode", "PRT"))));
		done(this.library.caption(photo.id(), 1, edits, ""));
		assertThat(this.library.find(photo.id()).orElseThrow().fields().edits()).isEqualTo(edits);
	}

	@Test
	void whoStartedFromAnOlderEditionIsShownTheirsAndNothingIsStored() {
		PhotoView photo = this.library.arrive(Arrivals.silent(1));
		PhotoView first = done(caption(photo, "First."));
		EditOutcome second = caption(photo, "Second.");
		assertThat(second).isInstanceOfSatisfying(Stale.class, (stale) -> {
			assertThat(stale.theirs()).isEqualTo(first);
			assertThat(stale.last().by()).isEqualTo(this.editor);
			assertThat(stale.last().edition()).isEqualTo(2);
		});
		assertThat(this.library.find(photo.id())).contains(first);
		assertThat(this.library.history(photo.id())).hasSize(2);
	}

	@Test
	void ofManySavesAtOnceEveryOneIsEitherInTheHistoryOrToldSo() {
		PhotoView photo = this.library.arrive(Arrivals.silent(1));
		List<Object> ends = AtOnce.run(8, (number) -> asEditor(() -> caption(photo, "Words of " + number)));
		assertThat(ends).filteredOn(Done.class::isInstance).hasSize(1);
		assertThat(ends).filteredOn(Stale.class::isInstance).hasSize(7);
		assertThat(this.library.history(photo.id())).hasSize(2);
	}

	@Test
	void editorsWhoTakeTurnsLoseNoWord() {
		PhotoId id = this.library.arrive(Arrivals.silent(1)).id();
		List<Object> ends = AtOnce.run(4, (number) -> asEditor(() -> {
			List<String> added = new ArrayList<>();
			for (int round = 0; added.size() < 10; round++) {
				PhotoView now = this.library.find(id).orElseThrow();
				String word = number + "-" + round;
				if (caption(now, now.caption() + " " + word) instanceof Done) {
					added.add(word);
				}
			}
			return added;
		}));
		List<String> kept = List.of(this.library.find(id).orElseThrow().caption().strip().split(" "));
		assertThat(ends).allSatisfy((end) -> assertThat(kept.containsAll((List<?>) end)).isTrue()).hasSize(4);
		assertThat(kept).hasSize(40);
		assertThat(this.library.history(id)).hasSize(41);
	}

	@Test
	void anApprovalAndASaveAtOnceNeverApproveUnseenWords() {
		for (int round = 1; round <= 5; round++) {
			PhotoView photo = captioned(round);
			List<Object> ends = AtOnce.run(6, (number) -> asEditor(() -> (number % 2 == 0)
					? this.library.approve(photo.id(), photo.edition()) : caption(photo, "Unseen words " + number)));
			assertThat(ends).filteredOn(Done.class::isInstance).hasSize(1);
			assertThat(ends).allSatisfy((end) -> assertThat(end).isInstanceOfAny(Done.class, Stale.class));
			PhotoView after = this.library.find(photo.id()).orElseThrow();
			assertThat(after.state() == PhotoState.APPROVED).isEqualTo(after.caption().equals(photo.caption()));
		}
	}

	@Test
	void errorsForbidApprovalAndWarningsDoNot() {
		PhotoView photo = captioned(1);
		this.library.checked(photo.id(), 1, 0, "");
		assertThat(this.library.approve(photo.id(), photo.edition())).isInstanceOfSatisfying(Blocked.class,
				(blocked) -> assertThat(blocked.photo().errors()).isOne());
		assertThat(this.library.find(photo.id()).orElseThrow().state()).isEqualTo(PhotoState.CAPTIONED);
		this.library.checked(photo.id(), 0, 3, "");
		assertThat(done(this.library.approve(photo.id(), photo.edition())).state()).isEqualTo(PhotoState.APPROVED);
	}

	@Test
	void anApprovedPhotoThatIsChangedOrReopenedHasToBeApprovedAgain() {
		PhotoView photo = captioned(1);
		this.library.checked(photo.id(), 0, 0, "");
		PhotoView approved = done(this.library.approve(photo.id(), photo.edition()));
		PhotoView reopened = done(this.library.reopen(photo.id(), approved.edition()));
		assertThat(reopened.state()).isEqualTo(PhotoState.CAPTIONED);
		this.library.checked(photo.id(), 0, 0, "");
		PhotoView again = done(this.library.approve(photo.id(), reopened.edition()));
		assertThat(done(caption(again, "Other words.")).state()).isEqualTo(PhotoState.CAPTIONED);
	}

	@Test
	void anOlderEditionIsTakenUpAndTheFileIsTheFirst() {
		PhotoView photo = this.library.arrive(Arrivals.saying(1, Map.of(Field.DESCRIPTION, "File.")));
		done(caption(photo, "Second."));
		PhotoView third = done(this.library.caption(photo.id(), 2, Map.of(Field.CITY, FieldValue.of("Porto")), ""));
		PhotoView second = done(this.library.returnTo(photo.id(), third.edition(), 2));
		assertThat(second.caption()).isEqualTo("Second.");
		assertThat(second.fields().edited(Field.CITY)).isFalse();
		PhotoView file = done(this.library.returnTo(photo.id(), second.edition(), 1));
		assertThat(file.caption()).isEqualTo("File.");
		assertThat(file.state()).isEqualTo(PhotoState.INBOX);
		assertThat(this.library.returnTo(photo.id(), file.edition(), 99)).isInstanceOf(Unknown.class);
	}

	@Test
	void theHistoryTellsWhoDidWhatAndWhy() {
		PhotoView photo = this.library.arrive(Arrivals.silent(1));
		done(this.library.caption(photo.id(), 1, Map.of(Field.HEADLINE, FieldValue.of("Walk")), "asked by the desk"));
		PersonId chief = this.staff.signIn(Role.CHIEF);
		done(caption(this.library.find(photo.id()).orElseThrow(), "Second."));
		List<Revision> history = this.library.history(photo.id());
		assertThat(history).extracting(Revision::edition).containsExactly(3, 2, 1);
		assertThat(history).extracting(Revision::deed)
			.containsExactly(Revision.Deed.CAPTIONED, Revision.Deed.CAPTIONED, Revision.Deed.ARRIVED);
		assertThat(history).extracting(Revision::by).containsExactly(chief, this.editor, this.editor);
		assertThat(history).extracting(Revision::note).containsExactly("", "asked by the desk", "");
		assertThat(history.get(1).fields().text(Field.DESCRIPTION)).isEmpty();
	}

	@Test
	void aFileReadWithAMappingShowsWhatItsSenderMeantAndKeepsWhatItSaid() {
		Map<Field, String> file = Map.of(Field.CREDIT_LINE, "EPA", Field.SOURCE, "EPA/EUGENE HOSHIKO", Field.HEADLINE,
				"SLUG 001");
		PhotoView photo = this.library.arrive(Arrivals.saying(1, file).readWith(MAPPING));
		PhotoFields fields = this.library.find(photo.id()).orElseThrow().fields();
		assertThat(fields).isEqualTo(photo.fields());
		assertThat(fields.text(Field.CREDIT_LINE)).isEqualTo("EPA/EUGENE HOSHIKO");
		assertThat(fields.text(Field.HEADLINE)).isEmpty();
		assertThat(fields.edited(Field.CREDIT_LINE)).isFalse();
		assertThat(fields.readOtherwise()).containsOnlyKeys(Field.CREDIT_LINE, Field.HEADLINE);
		MappedFrom from = fields.said(Field.CREDIT_LINE).orElseThrow().mapped();
		assertThat(from)
			.isEqualTo(new MappedFrom(MAPPING, MappedValue.Origin.FIELDS, List.of(Field.SOURCE), FieldValue.of("EPA")));
		assertThat(this.files.before(Long.MAX_VALUE, 10, false)).singleElement().satisfies((said) -> {
			assertThat(said.said().get(Field.CREDIT_LINE)).isEqualTo(FieldValue.of("EPA"));
			assertThat(said.mapping()).isEqualTo(MAPPING);
			assertThat(said.isUntouched()).isTrue();
		});
		assertThat(this.files.before(photo.id().value(), 10, false)).isEmpty();
	}

	@Test
	void aFileIsReadAgainWithAnotherMappingAndBackTheEditsStayOverIt() {
		PhotoView photo = this.library
			.arrive(Arrivals.saying(1, Map.of(Field.CREDIT_LINE, "EPA", Field.SOURCE, "EFE", Field.CITY, "Lisboa")));
		PhotoView edited = done(this.library.caption(photo.id(), 1, Map.of(Field.CITY, FieldValue.of("Lisbon")), ""));
		PhotoView read = done(this.library.readWith(photo.id(), edited.edition(), MAPPING, "EPA 3 is live"));
		assertThat(read.fields().text(Field.CREDIT_LINE)).isEqualTo("EFE");
		assertThat(read.fields().text(Field.CITY)).isEqualTo("Lisbon");
		assertThat(read.state()).isEqualTo(PhotoState.CAPTIONED);
		List<Revision> history = this.library.history(photo.id());
		assertThat(history.getFirst()).satisfies((revision) -> {
			assertThat(revision.deed()).isEqualTo(Revision.Deed.MAPPED);
			assertThat(revision.note()).isEqualTo("EPA 3 is live");
			assertThat(revision.by()).isEqualTo(this.editor);
			assertThat(revision.fields().text(Field.CREDIT_LINE)).isEqualTo("EFE");
		});
		assertThat(history.get(1).fields().text(Field.CREDIT_LINE)).isEqualTo("EPA");
		PhotoView back = done(this.library.returnTo(photo.id(), read.edition(), 1));
		assertThat(back.fields().text(Field.CREDIT_LINE)).isEqualTo("EPA");
		assertThat(back.state()).isEqualTo(PhotoState.INBOX);
		assertThat(this.library.readWith(photo.id(), 1, MAPPING, "")).isInstanceOf(Stale.class);
		assertThat(this.library.readWith(new PhotoId(4711), 1, MAPPING, "")).isInstanceOf(Unknown.class);
	}

	@Test
	void anApprovedPhotoIsNotReadAgain() {
		PhotoView photo = captioned(1);
		this.library.checked(photo.id(), 0, 0, "");
		PhotoView approved = done(this.library.approve(photo.id(), photo.edition()));
		assertThat(this.library.readWith(photo.id(), approved.edition(), MAPPING, "")).isInstanceOf(Blocked.class);
		assertThat(this.library.find(photo.id())).contains(approved);
		assertThat(this.library.history(photo.id())).hasSize(3);
	}

	@Test
	void anUnknownPhotoIsSaidToBeUnknown() {
		PhotoId nobody = new PhotoId(4711);
		assertThat(this.library.find(nobody)).isEmpty();
		assertThat(this.library.history(nobody)).isEmpty();
		assertThat(this.library.caption(nobody, 1, Map.of(), "")).isInstanceOf(Unknown.class);
		assertThat(this.library.approve(nobody, 1)).isInstanceOf(Unknown.class);
		assertThat(this.library.reopen(nobody, 1)).isInstanceOf(Unknown.class);
		assertThat(this.library.returnTo(nobody, 1, 1)).isInstanceOf(Unknown.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nul \0 inside", "\uD83D alone high", "alone low \uDE00", "a pair \uD83D\uDE00",
			"right \u202Eto left\u202C", "<script>alert(1)</script>", "tab\tand\nlines\r\n", "\u0001\u0002\u001F\u007F",
			"'quotes\" and \\u0000 written out", "\uFFFE\uFFFF", "zalgo Z\u0351\u036B\u0343" })
	void anyTextIsKeptToTheLastCharacter(String text) {
		PhotoView photo = this.library.arrive(Arrivals.saying(1,
				Map.of(Field.DESCRIPTION, "File " + text, Field.HEADLINE, text, Field.CREDIT_LINE, text)));
		Map<Field, FieldValue> edits = Map.of(Field.DESCRIPTION, FieldValue.of(text), Field.KEYWORDS,
				FieldValue.of(List.of(text)), Field.ALT_TEXT, FieldValue.ofLanguages(Map.of("es", text)));
		done(this.library.caption(photo.id(), 1, edits, text));
		PhotoView read = this.library.find(photo.id()).orElseThrow();
		assertThat(read.fields().edits()).isEqualTo(edits);
		assertThat(read.fields().fileValue(Field.DESCRIPTION).text()).isEqualTo("File " + text);
		FieldValue said = read.fields().uncleaned().getOrDefault(Field.HEADLINE, read.fields().value(Field.HEADLINE));
		assertThat(said.text()).isEqualTo(text);
	}

	@Test
	void aCaptionOfAMillionCharactersIsKept() {
		String words = "¿Quién camina? ".repeat(70_000);
		PhotoView photo = this.library.arrive(Arrivals.saying(1, Map.of(Field.DESCRIPTION, words)));
		PhotoView after = done(caption(photo, words + "Fin."));
		assertThat(this.library.find(photo.id()).orElseThrow().caption()).hasSize(1_050_004).isEqualTo(after.caption());
	}

	@Test
	void aFileNameIsTextAndNeverTooLong() {
		Arrival arrival = Arrivals.silent(1);
		Arrival strange = new Arrival(arrival.digest(), "../a\0b\uD83D\u202Egpj.exe" + "x".repeat(2000), 1, true,
				arrival.metadata());
		PhotoView photo = this.library.arrive(strange);
		assertThat(photo.fileName()).startsWith("../a b").hasSizeLessThanOrEqualTo(1000);
		assertThat(this.library.find(photo.id())).contains(photo);
	}

	@Test
	void readersReadAndOnlyRead() {
		PhotoView photo = captioned(1);
		this.staff.signIn(Role.READER);
		assertThat(this.library.find(photo.id())).isPresent();
		assertThat(this.library.history(photo.id())).isNotEmpty();
		List<Callable<?>> deeds = List.of(() -> this.library.arrive(Arrivals.silent(2)), () -> caption(photo, "Mine."),
				() -> this.library.approve(photo.id(), 2), () -> this.library.reopen(photo.id(), 2),
				() -> this.library.returnTo(photo.id(), 2, 1));
		assertThat(deeds)
			.allSatisfy((deed) -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::call));
	}

	private PhotoView captioned(int number) {
		PhotoView photo = this.library.arrive(Arrivals.silent(number));
		PhotoView captioned = done(caption(photo, "Words that were seen."));
		this.library.checked(photo.id(), 0, 0, "");
		return this.library.find(captioned.id()).orElseThrow();
	}

	private EditOutcome caption(PhotoView base, String words) {
		return this.library.caption(base.id(), base.edition(), Map.of(Field.DESCRIPTION, FieldValue.of(words)), "");
	}

	private Callable<?> asEditor(Callable<?> deed) {
		return () -> this.staff.as(Role.EDITOR, deed::call);
	}

	private static PhotoView done(EditOutcome outcome) {
		assertThat(outcome).isInstanceOf(Done.class);
		return ((Done) outcome).photo();
	}

}
