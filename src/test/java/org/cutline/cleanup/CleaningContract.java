package org.cutline.cleanup;

import java.util.Map;

import org.cutline.caption.Names;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.Arrivals;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoMapping;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.vocabulary.NameRoster;
import org.cutline.vocabulary.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of a file's slips when it arrives, on every database. */
abstract class CleaningContract {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private CleanerDesk cleaners;

	@Autowired
	private NameRoster roster;

	private Staff staff;

	@BeforeEach
	void aChiefIsSignedIn() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.CHIEF);
	}

	@Test
	void aFileArrivesCleanedAndWhatItSaidStays() {
		PhotoView photo = arrive(1, Map.of(Field.CITY, ".", Field.CREDIT_LINE, "© EFE/", Field.HEADLINE, "Talks"));
		PhotoFields fields = this.library.find(photo.id()).orElseThrow().fields();
		assertThat(fields.text(Field.CREDIT_LINE)).isEqualTo("EFE");
		assertThat(fields.text(Field.CITY)).isEmpty();
		var cleaned = fields.said(Field.CREDIT_LINE).orElseThrow().cleaned();
		assertThat(cleaned).isNotNull();
		assertThat(cleaned.said().text()).isEqualTo("© EFE/");
		assertThat(cleaned.reasons()).containsExactly("copyright-sign", "loose-slash");
		assertThat(fields.uncleaned()).containsOnlyKeys(Field.CITY, Field.CREDIT_LINE);
		assertThat(fields.readOtherwise()).containsOnlyKeys(Field.CITY, Field.CREDIT_LINE);
		assertThat(fields.edits()).isEmpty();
		assertThat(photo.state()).isEqualTo(PhotoState.INBOX);
	}

	@Test
	void undoingIsAnEditThatLeadsBackToTheCleanedTextToo() {
		PhotoView photo = arrive(1, Map.of(Field.CITY, ".", Field.CREDIT_LINE, "© EFE"));
		PhotoView undone = done(this.library.caption(photo.id(), 1, photo.fields().uncleaned(), ""));
		assertThat(undone.fields().text(Field.CITY)).isEqualTo(".");
		assertThat(undone.fields().text(Field.CREDIT_LINE)).isEqualTo("© EFE");
		assertThat(undone.fields().uncleaned()).isEmpty();
		PhotoView again = done(
				this.library.caption(photo.id(), 2, Map.of(Field.CREDIT_LINE, FieldValue.of("EFE")), ""));
		assertThat(again.fields().edits()).containsOnlyKeys(Field.CITY);
		PhotoView back = done(this.library.returnTo(photo.id(), 3, 1));
		assertThat(back.fields()).isEqualTo(photo.fields());
	}

	@Test
	void cleaningComesAfterTheMappingAndAgainWithAnother() {
		PhotoMapping mapping = new PhotoMapping("epa", "EPA", 1,
				FieldMapping.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE)));
		PhotoView photo = this.library
			.arrive(Arrivals.saying(1, Map.of(Field.CREDIT_LINE, "© Xyz", Field.SOURCE, "EPA/")).readWith(mapping));
		assertThat(photo.fields().text(Field.CREDIT_LINE)).isEqualTo("EPA");
		PhotoView plain = done(this.library.readWith(photo.id(), 1, null, ""));
		assertThat(plain.fields().text(Field.CREDIT_LINE)).isEqualTo("Xyz");
		assertThat(this.library.history(photo.id()).getLast().fields()).isEqualTo(photo.fields());
	}

	@Test
	void aChiefSwitchesACleanerOffForWhatArrivesFromThenOn() {
		PhotoView first = arrive(1, Map.of(Field.CITY, "."));
		assertThat(this.cleaners.use("placeholder", false)).isPresent();
		assertThat(this.cleaners.use("nonsense", false)).isEmpty();
		assertThat(arrive(2, Map.of(Field.CITY, ".")).fields().text(Field.CITY)).isEqualTo(".");
		assertThat(this.library.find(first.id()).orElseThrow().fields().text(Field.CITY)).isEmpty();
		this.cleaners.use("placeholder", true);
		assertThat(arrive(3, Map.of(Field.CITY, ".")).fields().text(Field.CITY)).isEmpty();
		this.staff.signIn(Role.EDITOR);
		assertThat(this.cleaners.all()).allMatch(CleanerChoice::used);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.cleaners.use("placeholder", false));
	}

	@Test
	void aBylineIsSpelledAsTheRosterHasIt() {
		this.roster.add(Register.BYLINES, "Eugene Hoshicko");
		this.roster.correct(Register.BYLINES, Names.key("Eugene Hoshicko"), "Eugene Hoshiko");
		this.roster.add(Register.BYLINES, "José Méndez");
		assertThat(arrive(1, Map.of(Field.CREATOR, "EUGENE HOSHICKO")).fields().text(Field.CREATOR))
			.isEqualTo("EUGENE HOSHIKO");
		assertThat(arrive(2, Map.of(Field.CREATOR, "Jose Mendez")).fields().text(Field.CREATOR))
			.isEqualTo("José Méndez");
		assertThat(arrive(3, Map.of(Field.CREATOR, "José Mendes")).fields().text(Field.CREATOR))
			.isEqualTo("José Mendes");
	}

	private PhotoView arrive(int number, Map<Field, String> said) {
		return this.library.arrive(Arrivals.saying(number, said));
	}

	private static PhotoView done(EditOutcome outcome) {
		assertThat(outcome).isInstanceOf(EditOutcome.Done.class);
		return ((EditOutcome.Done) outcome).photo();
	}

}
