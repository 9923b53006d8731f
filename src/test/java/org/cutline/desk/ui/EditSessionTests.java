package org.cutline.desk.ui;

import java.time.Instant;
import java.util.Map;

import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.ImageFormat;
import org.cutline.photo.FileField;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.storage.Digest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditSessionTests {

	private final PhotoView photo = photo(Map.of(Field.CITY, said("Tokyo")), Map.of());

	private final EditSession session = new EditSession(this.photo);

	@Test
	void typingMakesAChange() {
		this.session.type(Field.CITY, "Kyoto");
		assertThat(this.session.changes()).containsOnlyKeys(Field.CITY);
		assertThat(this.session.fields().text(Field.CITY)).isEqualTo("Kyoto");
	}

	@Test
	void typingTheOldWordsAgainIsNoChange() {
		this.session.type(Field.CITY, "Kyoto");
		this.session.type(Field.CITY, "Tokyo");
		assertThat(this.session.isDirty()).isFalse();
	}

	@Test
	void clearingWhatTheFileSaysIsAChange() {
		this.session.type(Field.CITY, "");
		assertThat(this.session.isDirty()).isTrue();
		assertThat(this.session.fields().text(Field.CITY)).isEmpty();
	}

	@Test
	void anEditThatSaysWhatTheFileSaysTakesTheFieldBackToTheFile() {
		EditSession edited = new EditSession(
				photo(Map.of(Field.CITY, said("Tokyo")), Map.of(Field.CITY, FieldValue.of("Kyoto"))));
		edited.type(Field.CITY, "Tokyo");
		assertThat(edited.changes()).containsOnlyKeys(Field.CITY);
		assertThat(edited.fields().edited(Field.CITY)).isFalse();
	}

	@Test
	void aDraftIsTakenUpWhereItWasLeft() {
		this.session.resume(Map.of(Field.HEADLINE, FieldValue.of("Talks"), Field.CITY, FieldValue.of("Tokyo")));
		assertThat(this.session.changes()).containsOnlyKeys(Field.HEADLINE);
	}

	@Test
	void aNewTranslationIsAChange() {
		this.session.change(Field.CITY, FieldValue.ofLanguages(Map.of("x-default", "Tokyo", "es", "Tokio")));
		assertThat(this.session.changes()).containsOnlyKeys(Field.CITY);
	}

	@Test
	void whatIsTypedKeepsTheTranslationsChosenBefore() {
		EditSession open = new EditSession(photo(Map.of(Field.TITLE, said("Talks")), Map.of()));
		open.change(Field.TITLE, FieldValue.ofLanguages(Map.of("x-default", "Talks", "es", "Cumbre")));
		open.type(Field.TITLE, "");
		open.type(Field.TITLE, "Cumbre");
		open.type(Field.TITLE, "Cumbre of ministers");
		assertThat(open.changes()).containsEntry(Field.TITLE,
				FieldValue.ofLanguages(Map.of("x-default", "Cumbre of ministers", "es", "Cumbre")));
	}

	@Test
	void aFieldGoesBackToTheFileWithAllItsLanguages() {
		FieldValue translated = FieldValue.ofLanguages(Map.of("x-default", "Minutes", "es", "Acta"));
		EditSession open = new EditSession(photo(Map.of(Field.TITLE, said("Talks")), Map.of(Field.TITLE, translated)));
		open.revert(Field.TITLE);
		assertThat(open.fields().edited(Field.TITLE)).isFalse();
		assertThat(open.fields().value(Field.TITLE)).isEqualTo(FieldValue.of("Talks"));
	}

	@Test
	void aDraftKeepsItsTranslationsWhileTypingGoesOn() {
		EditSession open = new EditSession(photo(Map.of(Field.TITLE, said("Talks")), Map.of()));
		open.resume(Map.of(Field.TITLE, FieldValue.ofLanguages(Map.of("x-default", "Talks", "es", "Cumbre"))));
		open.type(Field.TITLE, "Talks go on");
		assertThat(open.fields().value(Field.TITLE))
			.isEqualTo(FieldValue.ofLanguages(Map.of("x-default", "Talks go on", "es", "Cumbre")));
	}

	private static FileField said(String text) {
		return new FileField(FieldValue.of(text), Block.IIM, false, false);
	}

	private static PhotoView photo(Map<Field, FileField> file, Map<Field, FieldValue> edits) {
		return new PhotoView(new PhotoId(1), new Digest("a".repeat(64)), "a.jpg", ImageFormat.JPEG, 1, 1, 1, true,
				Instant.EPOCH, null, null, false, false, PhotoState.INBOX, 1, 0, 0, new PhotoFields(file, edits));
	}

}
