package org.cutline.story;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.ImageFormat;
import org.cutline.metadata.ReadRule;
import org.cutline.photo.Arrival;
import org.cutline.photo.PhotoId;
import org.cutline.photo.FileField;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.storage.Digest;

/** Photos whose files say one caption and credit. */
public final class TestPhotos {

	private static int made;

	private TestPhotos() {
	}

	/**
	 * Puts a photo on the desk.
	 * @param library the desk's photos
	 * @param fileName its name
	 * @param caption what its file says
	 * @param creator the by-line
	 * @return the photo
	 */
	public static PhotoId arrive(PhotoLibrary library, String fileName, String caption, String creator) {
		return library.arrive(arrival(digest(), fileName, caption, creator)).id();
	}

	/**
	 * A file that says one caption.
	 * @param digest its digest
	 * @param fileName its name
	 * @param caption what it says
	 * @param creator the by-line
	 * @return the file
	 */
	public static Arrival arrival(Digest digest, String fileName, String caption, String creator) {
		Map<Field, FieldReading> fields = new HashMap<>();
		fields.put(Field.DESCRIPTION, reading(Field.DESCRIPTION, caption));
		fields.put(Field.CREATOR, reading(Field.CREATOR, creator));
		FileMetadata metadata = new FileMetadata(ImageFormat.JPEG, 3000, 2000, 1, fields, List.of(), List.of(), null,
				null, List.of(), false, false);
		return new Arrival(digest, fileName, 1_000, true, metadata);
	}

	/**
	 * A photo that was never stored.
	 * @param id its number
	 * @param caption what its file says
	 * @param edits what the newsroom changed
	 * @return the photo
	 */
	public static PhotoView view(long id, String caption, Map<Field, FieldValue> edits) {
		Map<Field, FileField> file = new HashMap<>();
		file.put(Field.DESCRIPTION, new FileField(FieldValue.of(caption), Block.XMP, true, false));
		return new PhotoView(new PhotoId(id), digest(), id + ".jpg", ImageFormat.JPEG, 1_000, 3000, 2000, true,
				Instant.EPOCH, null, null, false, false, PhotoState.INBOX, 1, 0, 0, new PhotoFields(file, edits));
	}

	private static FieldReading reading(Field field, String text) {
		return new FieldReading(field, FieldValue.of(text), Block.XMP, ReadRule.values()[0], false, List.of());
	}

	private static synchronized Digest digest() {
		made++;
		return new Digest(HexFormat.of().toHexDigits(made).repeat(8));
	}

}
