package org.cutline.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an Exif block, or the directories of a TIFF file, are to say and not to say.
 */
final class ExifPlan {

	/**
	 * Serial numbers and the owner's name: Exif 3.0 4.6.6 and DNG's camera serial number.
	 */
	private static final List<Integer> SERIAL_TAGS = List.of(0xA430, 0xA431, 0xA435, 0xC62F);

	private final WritePlan plan;

	private final MetadataEdits edits;

	ExifPlan(WritePlan plan, MetadataEdits edits) {
		this.plan = plan;
		this.edits = edits;
	}

	/**
	 * Make the new Exif block.
	 * @param old the old one
	 * @param room how many octets the container has for it
	 * @return the new one; the old one itself if it must stay as it is
	 */
	byte[] block(byte[] old, int room) {
		ExifPatch patch = new ExifPatch(old);
		if (!patch.isSound()) {
			this.plan.remark("exif.damaged",
					"The Exif block is damaged and was left as it is, places and serial numbers included.");
			return old;
		}
		protect(patch);
		byte[] stripped = patch.block();
		setTexts(patch);
		if (patch.octets().size() > room) {
			this.plan.remark("exif.full", "The Exif block has no room for the caption; IIM and XMP have it.");
			return stripped;
		}
		return patch.block();
	}

	/**
	 * Make the texts of an Exif block say the values.
	 * @param patch the block
	 */
	void setTexts(ExifPatch patch) {
		Map<Integer, String> texts = texts(patch);
		patch.addEntries(tagsOf(texts));
		texts.forEach(patch::setText);
	}

	/** The tags that need entries. */
	static List<Integer> tagsOf(Map<Integer, String> texts) {
		return texts.entrySet().stream().filter((text) -> !text.getValue().isEmpty()).map(Map.Entry::getKey).toList();
	}

	/**
	 * The texts that an Exif block does not say yet.
	 * @param patch the block
	 * @return from tag to text, an empty one where the tag is to go
	 */
	Map<Integer, String> texts(ExifPatch patch) {
		Map<Field, FieldValue> old = new Exif(patch.tiff()).fields();
		Map<Integer, String> texts = new LinkedHashMap<>();
		text(Field.DESCRIPTION, "\n", old).ifPresent((text) -> texts.put(Exif.DESCRIPTION, text));
		text(Field.CREATOR, "; ", old).ifPresent((text) -> texts.put(Exif.ARTIST, text));
		text(Field.COPYRIGHT_NOTICE, "\n", old).ifPresent((text) -> texts.put(Exif.COPYRIGHT, text));
		return texts;
	}

	private Optional<String> text(Field field, String separator, Map<Field, FieldValue> exif) {
		FieldValue value = this.plan.values().get(field);
		if (value == null) {
			return Optional.empty();
		}
		FieldValue old = exif.getOrDefault(field, FieldValue.EMPTY);
		boolean edited = this.edits.values().containsKey(field);
		boolean changes = value.isEmpty() ? edited : !Comparison.same(field, value, old);
		return changes ? Optional.of(String.join(separator, value.texts())) : Optional.empty();
	}

	/**
	 * Take out of an Exif block what is not to leave.
	 * @param patch the block
	 */
	void protect(ExifPatch patch) {
		if (this.plan.removesPlaces() && patch.tiff().has("GPS")) {
			patch.removeGps();
			this.plan.removed("Exif: the place where the picture was taken (GPS) was taken out.");
		}
		preview(patch);
		if (!this.plan.removesSerialNumbers()) {
			return;
		}
		for (int tag : SERIAL_TAGS) {
			for (String directory : List.of("ExifIFD", "IFD0")) {
				patch.tiff().find(directory, tag).ifPresent((entry) -> {
					patch.remove(entry);
					this.plan.removed("Exif: " + Names.exif(entry) + " was taken out.");
				});
			}
		}
		patch.stripMakerNote().ifPresentOrElse((count) -> {
			if (count > 0) {
				this.plan.removed("Exif: serial numbers were taken out of the maker's note.");
			}
		}, () -> this.plan.remark("privacy.maker-note",
				"The maker's note was kept as it is; it may hold the camera's serial number."));
	}

	/** The preview inside Exif is a JPEG file, which may bring its own Exif. */
	private void preview(ExifPatch patch) {
		long from = patch.tiff().find("IFD1", 0x0201).map((entry) -> patch.tiff().number(entry, 0)).orElse(-1L);
		long length = patch.tiff().find("IFD1", 0x0202).map((entry) -> patch.tiff().number(entry, 0)).orElse(0L);
		if (from >= 8 && length > 0 && from + length <= patch.octets().size()) {
			Trailer.strip(patch.octets(), from, from + length, this.plan);
		}
	}

}
