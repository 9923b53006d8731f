package org.cutline.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cutline.desk.BlockPreview.Effect;
import org.cutline.desk.BlockSurvey.FieldConflict;
import org.cutline.desk.MendResult.Outcome;
import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.SourceValue;
import org.cutline.photo.FileReadings;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Decides for many photos at once which block of their files counts for a field. Only
 * photos whose blocks disagree there are touched, each by itself and over the edition
 * that was looked at; doing it twice changes nothing more. Files are read one after the
 * other, and only the beginnings of long values are kept.
 */
@Service
public class BlockChoices implements BatchWork {

	/** The most photos that one question may be about. */
	public static final int MOST_AT_ONCE = 500;

	/** The blocks that can be chosen, as the desk shows them. */
	public static final List<Block> BLOCKS = List.of(Block.IIM, Block.XMP, Block.EXIF);

	private static final int SHOWN = 2_000;

	private final PhotoLibrary library;

	private final FileReadings files;

	private final Batches batches;

	BlockChoices(PhotoLibrary library, FileReadings files, Batches batches) {
		this.library = library;
		this.files = files;
		this.batches = batches;
	}

	/**
	 * Where the blocks of photos disagree and nobody has decided.
	 * @param photos at most {@link #MOST_AT_ONCE}
	 * @param progress told after each photo
	 * @return the conflicts by field; empty if it was ended
	 */
	@PreAuthorize("hasRole('READER')")
	public Optional<BlockSurvey> survey(List<PhotoId> photos, SetProgress progress) {
		Map<Field, FieldConflict> conflicts = new LinkedHashMap<>();
		desksOrder().forEach((field) -> conflicts.put(field, FieldConflict.none(field)));
		int inConflict = 0;
		int done = 0;
		for (PhotoId id : bounded(photos)) {
			Optional<PhotoView> open = this.library.find(id)
				.filter((photo) -> !photo.fields().openConflicts().isEmpty());
			open.ifPresent((photo) -> add(photo, conflicts));
			inConflict += open.isPresent() ? 1 : 0;
			done++;
			if (!progress.goesOn(done, photos.size())) {
				return Optional.empty();
			}
		}
		return Optional.of(new BlockSurvey(inConflict,
				conflicts.values().stream().filter((conflict) -> conflict.photos() > 0).toList()));
	}

	private void add(PhotoView photo, Map<Field, FieldConflict> conflicts) {
		this.files.of(photo.digest()).ifPresent((file) -> {
			for (Field field : photo.fields().openConflicts()) {
				file.reading(field).ifPresent((reading) -> {
					FieldValue now = photo.fields().value(field);
					List<Block> changing = BLOCKS.stream()
						.filter((block) -> reading.from(block)
							.filter((source) -> !BlockValues.counts(reading, now, source))
							.isPresent())
						.toList();
					conflicts.computeIfPresent(field, (_, before) -> before.with(reading.rule(), changing));
				});
			}
		});
	}

	/**
	 * What a choice would do.
	 * @param choice which block for which field
	 * @param photos at most {@link #MOST_AT_ONCE}; those whose blocks agree about the
	 * field are left out
	 * @param progress told after each photo
	 * @return a line for each photo in conflict, in the same order; empty if it was ended
	 */
	@PreAuthorize("hasRole('READER')")
	public Optional<BlockPreview> preview(BlockChoice choice, List<PhotoId> photos, SetProgress progress) {
		List<BlockPreview.Line> lines = new ArrayList<>();
		int done = 0;
		for (PhotoId id : bounded(photos)) {
			this.library.find(id).flatMap((photo) -> line(choice, photo)).ifPresent(lines::add);
			done++;
			if (!progress.goesOn(done, photos.size())) {
				return Optional.empty();
			}
		}
		return Optional.of(new BlockPreview(choice, lines));
	}

	private Optional<BlockPreview.Line> line(BlockChoice choice, PhotoView photo) {
		if (!disagrees(photo, choice.field())) {
			return Optional.empty();
		}
		FieldValue now = photo.fields().value(choice.field());
		return reading(photo, choice.field()).map((reading) -> {
			Optional<SourceValue> source = reading.from(choice.block());
			Effect effect = effect(photo, reading, source);
			String after = (effect == Effect.CHANGES) ? shown(source.orElseThrow().value()) : "";
			return new BlockPreview.Line(SetPhoto.of(photo, false), effect, shown(now), after);
		});
	}

	/**
	 * Lets a block count, photo by photo.
	 * @param choice which block for which field
	 * @param photos the photos with the editions that were looked at; at most
	 * {@link #MOST_AT_ONCE}
	 * @param note why, kept with each edition
	 * @param progress told after each photo
	 * @return a line for each photo, in the same order; {@link SetDesk#takeBack} undoes
	 * it
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public List<MendResult> apply(BlockChoice choice, List<SetPhoto> photos, String note, SetProgress progress) {
		List<BatchOrder> orders = bounded(photos).stream()
			.map((photo) -> new BatchOrder(photo, written(choice)))
			.toList();
		return this.batches.run(this, orders, note, progress);
	}

	@Override
	public String kind() {
		return "block";
	}

	/**
	 * Lets a block count for a field.
	 * @param photo the photo, with the edition that was looked at
	 * @param what the block and the field, with a blank between
	 * @param note why, kept with its edition
	 * @return what became of it
	 */
	@Override
	public MendResult make(SetPhoto photo, String what, String note) {
		String[] words = what.split(" ", 2);
		return Field.find(words[1])
			.map((field) -> apply(new BlockChoice(field, Block.valueOf(words[0])), photo, note))
			.orElseGet(() -> MendResult.unchanged(photo, Outcome.NO_VALUE));
	}

	private static String written(BlockChoice choice) {
		return choice.block().name() + " " + choice.field().id();
	}

	private MendResult apply(BlockChoice choice, SetPhoto wanted, String note) {
		Optional<PhotoView> found = this.library.find(wanted.id());
		if (found.isEmpty()) {
			return MendResult.unchanged(wanted, Outcome.GONE);
		}
		PhotoView photo = found.get();
		SetPhoto looked = SetPhoto.of(photo, false).at(wanted.edition());
		Optional<FieldReading> reading = reading(photo, choice.field());
		if (reading.isEmpty() || !disagrees(photo, choice.field())) {
			return MendResult.unchanged(looked, reading.isEmpty() ? Outcome.NO_VALUE : Outcome.NO_CONFLICT);
		}
		Optional<SourceValue> source = reading.get().from(choice.block());
		return switch (effect(photo, reading.get(), source)) {
			case ALREADY -> MendResult.unchanged(looked, Outcome.ALREADY);
			case NO_VALUE -> MendResult.unchanged(looked, Outcome.NO_VALUE);
			case OWN_WORDS ->
				MendResult.unchanged(looked, (photo.edition() == looked.edition()) ? Outcome.OWN_WORDS : Outcome.STALE);
			case CHANGES -> {
				FieldValue taken = BlockValues.taken(choice.field(), photo.fields().value(choice.field()),
						source.orElseThrow());
				yield MendResult.of(looked,
						this.library.caption(looked.id(), looked.edition(), Map.of(choice.field(), taken), note),
						Outcome.CHANGED);
			}
		};
	}

	private static Effect effect(PhotoView photo, FieldReading reading, Optional<SourceValue> source) {
		if (source.isEmpty()) {
			return Effect.NO_VALUE;
		}
		if (BlockValues.counts(reading, photo.fields().value(reading.field()), source.get())) {
			return Effect.ALREADY;
		}
		return photo.fields().edited(reading.field()) ? Effect.OWN_WORDS : Effect.CHANGES;
	}

	private Optional<FieldReading> reading(PhotoView photo, Field field) {
		return this.files.of(photo.digest()).flatMap((FileMetadata file) -> file.reading(field));
	}

	private static boolean disagrees(PhotoView photo, Field field) {
		return photo.fields().said(field).filter((said) -> said.conflict()).isPresent();
	}

	private static String shown(FieldValue value) {
		String text = value.text();
		int end = Math.min(text.length(), SHOWN);
		return (end == text.length()) ? text
				: text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
	}

	/** The fields of a day in the order of the form, then the others. */
	static List<Field> desksOrder() {
		Stream<Field> form = Field.form().stream();
		return Stream.concat(form, Field.all().stream()).distinct().toList();
	}

	private static <T> List<T> bounded(List<T> photos) {
		if (photos.size() > MOST_AT_ONCE) {
			throw new IllegalArgumentException("At most " + MOST_AT_ONCE + " photos at once, not " + photos.size());
		}
		return photos;
	}

}
