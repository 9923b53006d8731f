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

	private static FileField said(String text) {
		return new FileField(FieldValue.of(text), Block.IIM, false, false);
	}

	private static PhotoView photo(Map<Field, FileField> file, Map<Field, FieldValue> edits) {
		return new PhotoView(new PhotoId(1), new Digest("a".repeat(64)), "a.jpg", ImageFormat.JPEG, 1, 1, 1, true,
				Instant.EPOCH, null, null, false, false, PhotoState.INBOX, 1, 0, 0, new PhotoFields(file, edits));
	}

}
