package org.cutline.vocabulary;

import java.util.List;
import java.util.Map;

import org.cutline.AtOnce;
import org.cutline.caption.CaptionParser;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.story.TestPhotos;
import org.cutline.vocabulary.KnownName.Standing;
import org.cutline.vocabulary.VocabularyRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the newsroom learns and what a chief makes of it, on every database. */
abstract class VocabularyContract {

	private static final String CAPTION = "Portuguese Prime Minister Marta Lobo waves in Lisbon, Portugal, 19 May 2026. "
			+ "EFE-EPA/IRENE PAIS";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private Vocabulary vocabulary;

	@Autowired
	private NameRoster roster;

	@Autowired
	private DeskWordList words;

	@Autowired
	private VocabularyFile file;

	private Staff staff;

	@BeforeEach
	void aChiefIsSignedIn() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.CHIEF);
	}

	@Test
	void anUncheckedCaptionTeachesNothing() {
		photo("one.jpg", CAPTION);
		assertThat(this.roster.names(Register.BYLINES, "")).isEmpty();
		assertThat(this.roster.names(Register.PEOPLE, "")).isEmpty();
		assertThat(this.vocabulary.registers().bylines().isEmpty()).isTrue();
	}

	@Test
	void anApprovedCaptionTeachesItsNamesInTheSpellingOfTheFields() {
		approve(photo("one.jpg", CAPTION));
		approve(photo("two.jpg", CAPTION));
		assertThat(this.roster.names(Register.BYLINES, "")).singleElement().satisfies((name) -> {
			assertThat(name.name()).isEqualTo("Irene Pais");
			assertThat(name.approved()).isEqualTo(2);
			assertThat(name.lastSeen()).isNotNull();
			assertThat(name.standing()).isEqualTo(Standing.LEARNED);
		});
		assertThat(this.roster.names(Register.PEOPLE, "")).extracting(KnownName::name).containsExactly("Marta Lobo");
		assertThat(this.vocabulary.registers().people().knows("Marta Lobo")).isTrue();
		assertThat(this.vocabulary.registers().bylines().near("IRENE PAYS")).contains("Irene Pais");
	}

	@Test
	void anApprovalTakenBackAndACorrectionAreForgotten() {
		PhotoId one = photo("one.jpg", CAPTION);
		PhotoId two = photo("two.jpg", CAPTION);
		approve(one);
		approve(two);
		assertThat(this.library.reopen(one, view(one).edition())).isInstanceOf(EditOutcome.Done.class);
		assertThat(this.roster.names(Register.PEOPLE, "")).extracting(KnownName::approved).containsExactly(1);
		edit(two, CAPTION.replace("Lobo", "Lobos"));
		assertThat(this.roster.names(Register.PEOPLE, "")).isEmpty();
		assertThat(this.vocabulary.registers().people().knows("Marta Lobo")).isFalse();
		approve(two);
		assertThat(this.roster.names(Register.PEOPLE, "")).extracting(KnownName::name).containsExactly("Marta Lobos");
	}

	@Test
	void approvalsAtOnceLearnOneNameTogether() {
		List<PhotoId> photos = List.of(photo("one.jpg", CAPTION), photo("two.jpg", CAPTION),
				photo("three.jpg", CAPTION), photo("four.jpg", CAPTION));
		this.staff.signIn(Role.EDITOR);
		List<Object> ends = AtOnce.run(4,
				(number) -> () -> this.staff.as(Role.EDITOR, () -> this.library.approve(photos.get(number), 1)));
		assertThat(ends).hasOnlyElementsOfType(EditOutcome.Done.class);
		assertThat(this.roster.names(Register.PEOPLE, "")).extracting(KnownName::approved).containsExactly(4);
	}

	@Test
	void aCorrectedNameTakesItsSightingsAlongAndTheSlipIsNotLearnedAgain() {
		approve(photo("one.jpg", CAPTION.replace("Lobo", "Lobbo")));
		KnownName slip = this.roster.names(Register.PEOPLE, "").getFirst();
		this.roster.correct(Register.PEOPLE, slip.key(), "Marta Lôbo");
		approve(photo("two.jpg", CAPTION.replace("Lobo", "Lobbo")));
		approve(photo("three.jpg", CAPTION));
		assertThat(this.roster.names(Register.PEOPLE, "")).singleElement().satisfies((name) -> {
			assertThat(name.name()).isEqualTo("Marta Lôbo");
			assertThat(name.approved()).isEqualTo(3);
			assertThat(name.standing()).isEqualTo(Standing.CONFIRMED);
		});
		assertThat(this.vocabulary.registers().people().near("Marta Lobbo")).contains("Marta Lôbo");
	}

	@Test
	void aNameThatIsCorrectedTwiceKeepsAllItsSlips() {
		approve(photo("one.jpg", CAPTION.replace("Lobo", "Lobbo")));
		this.roster.correct(Register.PEOPLE, "martalobbo", "Marta Loboo");
		this.roster.correct(Register.PEOPLE, "martaloboo", "Marta Lobo");
		assertThat(this.roster.names(Register.PEOPLE, "")).singleElement().satisfies((name) -> {
			assertThat(name.name()).isEqualTo("Marta Lobo");
			assertThat(name.approved()).isOne();
		});
	}

	@Test
	void aNameThatWasShutOutIsKnownNoMoreUntilThatIsTakenBack() {
		approve(photo("one.jpg", CAPTION));
		this.roster.never(Register.PEOPLE, "martalobo");
		approve(photo("two.jpg", CAPTION));
		assertThat(this.vocabulary.registers().people().knows("Marta Lobo")).isFalse();
		assertThat(this.roster.names(Register.PEOPLE, "")).extracting(KnownName::standing)
			.containsExactly(Standing.NEVER);
		this.roster.forget(Register.PEOPLE, "martalobo");
		assertThat(this.roster.names(Register.PEOPLE, "")).extracting(KnownName::approved).containsExactly(2);
	}

	@Test
	void aWordThatIsAddedIsReadInCaptionsFromThenOn() {
		String caption = "Fans cheer in Novacidade, Atlantis, 19 May 2026. Polaris Foto/IRENE PAIS";
		this.words.add(WordKind.AGENCY, "Polaris Foto", null);
		this.words.add(WordKind.COUNTRY, "Atlantis", "prt");
		var read = CaptionParser.parse(caption, null, this.vocabulary.lexicon());
		assertThat(read.credit().orElseThrow().agencyName()).isEqualTo("Polaris Foto");
		assertThat(read.place().countryCode()).isEqualTo("PRT");
		assertThat(this.words.words("pola")).singleElement().satisfies((word) -> {
			assertThat(word.by()).isNotNull();
			this.words.remove(word.id());
		});
		assertThat(this.words.words("")).extracting(DeskWord::word).containsExactly("Atlantis");
	}

	@Test
	void whatIsNoWordIsRefused() {
		this.words.add(WordKind.CITY, "Novacidade", null);
		refused(Reason.THERE_ALREADY, () -> this.words.add(WordKind.CITY, "NOVACIDADE", null));
		refused(Reason.WORD_NOT_VALID, () -> this.words.add(WordKind.CITY, " ", null));
		refused(Reason.WORD_NOT_VALID, () -> this.words.add(WordKind.CITY, "a|b", null));
		refused(Reason.CODE_NOT_VALID, () -> this.words.add(WordKind.COUNTRY, "Atlantis", "XYZ"));
		refused(Reason.NAME_NOT_VALID, () -> this.roster.add(Register.PEOPLE, "12345"));
		refused(Reason.NAME_NOT_VALID, () -> this.roster.add(Register.PEOPLE, "Marta\u0007Lobo"));
		refused(Reason.UNKNOWN, () -> this.roster.never(Register.PEOPLE, "nobody"));
	}

	@Test
	void theVocabularyGoesOutAndComesBackAsAFile() {
		this.roster.add(Register.BYLINES, "Irene Pais");
		this.roster.add(Register.PEOPLE, "Marta Lobbo");
		this.roster.correct(Register.PEOPLE, "martalobbo", "Marta Lobo");
		this.roster.add(Register.PEOPLE, "John Doe");
		this.roster.never(Register.PEOPLE, "johndoe");
		this.words.add(WordKind.COUNTRY, "Atlantis", "PRT");
		String written = this.file.write();
		assertThat(written.lines()).containsExactlyInAnyOrder("country\tAtlantis\tPRT", "byline\tIrene Pais",
				"person\tMarta Lobo", "never-person\tJohn Doe", "slip-person\tmartalobbo\tMarta Lobo");
		assertThat(this.file.read(written)).isEqualTo(5);
		assertThat(this.file.write()).isEqualTo(written);
	}

	@Test
	void aFileWithOneBadLineAddsNothingAndNamesTheLine() {
		assertThatExceptionOfType(VocabularyRefused.class)
			.isThrownBy(() -> this.file.read("# ours\nperson\tMarta Lobo\nnonsense\tx\n"))
			.satisfies((refused) -> {
				assertThat(refused.line()).isEqualTo(3);
				assertThat(refused.reason()).isEqualTo(Reason.LINE_NOT_VALID);
			});
		assertThat(this.roster.names(Register.PEOPLE, "")).isEmpty();
	}

	@Test
	void editorsReadAndDoNotEdit() {
		this.staff.signIn(Role.EDITOR);
		assertThat(this.roster.names(Register.PEOPLE, "")).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.roster.add(Register.PEOPLE, "Marta Lobo"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.words.add(WordKind.CITY, "Novacidade", null));
	}

	private static void refused(Reason reason, Runnable deed) {
		assertThatExceptionOfType(VocabularyRefused.class).isThrownBy(deed::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private PhotoId photo(String name, String caption) {
		return TestPhotos.arrive(this.library, name, caption, "Irene Pais");
	}

	private PhotoView view(PhotoId photo) {
		return this.library.find(photo).orElseThrow();
	}

	private void approve(PhotoId photo) {
		this.library.checked(photo, 0, 0, "");
		assertThat(this.library.approve(photo, view(photo).edition())).isInstanceOf(EditOutcome.Done.class);
	}

	private void edit(PhotoId photo, String caption) {
		assertThat(this.library.caption(photo, view(photo).edition(), Map.of(Field.DESCRIPTION, FieldValue.of(caption)),
				""))
			.isInstanceOf(EditOutcome.Done.class);
	}

}
