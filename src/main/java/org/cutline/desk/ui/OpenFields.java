package org.cutline.desk.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one opened photo. They stay those of that photo when a change arrives
 * after it was left.
 */
final class OpenFields implements FieldDesk {

	private final EditSession session;

	private final boolean mayEdit;

	private final EditorRoom room;

	private final Screen screen;

	private @Nullable FileMetadata reading;

	OpenFields(EditSession session, boolean mayEdit, EditorRoom room, Screen screen) {
		this.session = session;
		this.mayEdit = mayEdit;
		this.room = room;
		this.screen = screen;
	}

	@Override
	public boolean mayEdit() {
		return this.mayEdit;
	}

	@Override
	public void type(Field field, String text) {
		this.session.type(field, text);
		this.screen.changed(this.session);
	}

	@Override
	public void change(Map<Field, FieldValue> values) {
		values.forEach(this.session::change);
		told(values.containsKey(Field.DESCRIPTION));
	}

	@Override
	public void revert(Field field) {
		this.session.revert(field);
		told(field == Field.DESCRIPTION);
	}

	private void told(boolean caption) {
		if (caption) {
			this.screen.rewriteCaption(this.session, this.session.fields().text(Field.DESCRIPTION));
		}
		this.screen.changed(this.session);
	}

	@Override
	public void repeat(Field field) {
		this.screen.repeat(field);
	}

	@Override
	public Optional<FileMetadata> reading() {
		FileMetadata read = this.reading;
		if (read == null) {
			read = this.room.reading(this.session.base()).orElse(null);
			this.reading = read;
		}
		return Optional.ofNullable(read);
	}

	@Override
	public Optional<Consumer<Field>> compare() {
		return Optional.of((field) -> this.screen.showBlocks());
	}

	/** What the screen does when fields change. */
	interface Screen {

		/** Fields of a photo changed. */
		void changed(EditSession of);

		/** The caption of a photo is to be another, not because somebody typed it. */
		void rewriteCaption(EditSession of, String text);

		/** A field is wanted from the photo before. */
		void repeat(Field field);

		/** All blocks are wanted side by side. */
		void showBlocks();

	}

}
