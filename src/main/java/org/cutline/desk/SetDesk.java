package org.cutline.desk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.desk.MendResult.Outcome;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.FieldsJson;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.style.CaptionCheck;
import org.cutline.style.Facts;
import org.cutline.stylebook.FindingSet;
import org.cutline.stylebook.FindingSet.Checked;
import org.cutline.stylebook.MergedFixes;
import org.cutline.stylebook.PhotoMend;
import org.cutline.stylebook.StyleReport;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The findings of many photos as one list, and their certain fixes made in one batch.
 * Each photo is stored by itself, over the edition that was looked at; what one photo
 * refuses does not keep the others. A batch goes on if the desk is stopped in the middle.
 */
@Service
public class SetDesk {

	private static final PhotoFields NO_FIELDS = new PhotoFields(Map.of(), Map.of());

	private final PhotoLibrary library;

	private final CaptionCheck check;

	private final Batches batches;

	private final MendWork mending;

	private final TakeBackWork takingBack;

	SetDesk(PhotoLibrary library, CaptionCheck check, Batches batches, MendWork mending, TakeBackWork takingBack) {
		this.library = library;
		this.check = check;
		this.batches = batches;
		this.mending = mending;
		this.takingBack = takingBack;
	}

	/**
	 * Checks the captions of a set.
	 * @param question which captions
	 * @param progress told after each photo
	 * @return the open findings; empty if it was ended
	 */
	@PreAuthorize("hasRole('READER')")
	public Optional<FindingSet<SetPhoto>> check(SetQuestion question, SetProgress progress) {
		List<Checked<SetPhoto>> checked = new ArrayList<>();
		int done = 0;
		for (PhotoId id : question.photos()) {
			this.library.find(id).map((photo) -> check(photo, question)).ifPresent(checked::add);
			done++;
			if (!progress.goesOn(done, question.photos().size())) {
				return Optional.empty();
			}
		}
		return Optional.of(FindingSet.of(checked));
	}

	private Checked<SetPhoto> check(PhotoView photo, SetQuestion question) {
		String wording = question.wordings().get(photo.id());
		Map<Field, FieldValue> words = (wording != null) ? Map.of(Field.DESCRIPTION, FieldValue.of(wording)) : Map.of();
		StyleReport report = this.check.check(photo, photo.fields().with(words)).report();
		return new Checked<>(SetPhoto.of(photo, wording != null), (wording != null) ? wording : photo.caption(),
				report);
	}

	/**
	 * Makes fixes, photo by photo.
	 * @param mends what to do to each photo
	 * @param note why, kept with each edition
	 * @param progress told after each photo
	 * @return a line for each photo, in the same order
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public List<MendResult> fix(List<PhotoMend<SetPhoto>> mends, String note, SetProgress progress) {
		List<BatchOrder> orders = new ArrayList<>();
		for (PhotoMend<SetPhoto> mend : mends) {
			SetPhoto photo = mend.photo();
			PhotoFields before = this.library.find(photo.id()).map(PhotoView::fields).orElse(NO_FIELDS);
			if (!photo.ownWording()) {
				orders.add(new BatchOrder(photo, FieldsJson.write(changes(mend, before))));
			}
		}
		Iterator<MendResult> results = this.batches.run(this.mending, orders, note, progress).iterator();
		return mends.stream()
			.map(PhotoMend::photo)
			.map((photo) -> photo.ownWording() ? MendResult.unchanged(photo, Outcome.OWN_WORDING) : results.next())
			.toList();
	}

	/** Translations of a caption stay. */
	private static Map<Field, FieldValue> changes(PhotoMend<SetPhoto> mend, PhotoFields before) {
		Map<Field, FieldValue> changes = new LinkedHashMap<>();
		MergedFixes fixes = mend.fixes();
		if (!fixes.edits().isEmpty()) {
			changes.put(Field.DESCRIPTION, before.value(Field.DESCRIPTION).withText(mend.after()));
		}
		fixes.fields().forEach((fact, values) -> {
			Field field = Facts.field(fact);
			changes.put(field, field.kind().isList() ? FieldValue.of(values)
					: before.value(field).withText(String.join("; ", values)));
		});
		return changes;
	}

	/**
	 * Takes a batch back: each changed photo gets the edits of the edition before, where
	 * nobody has changed it since.
	 * @param batch what {@link #fix} answered
	 * @param progress told after each photo
	 * @return a line for each photo that had been changed
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public List<MendResult> takeBack(List<MendResult> batch, SetProgress progress) {
		List<BatchOrder> orders = batch.stream()
			.filter((each) -> each.outcome() == Outcome.CHANGED)
			.map((each) -> new BatchOrder(SetPhoto.after(each), Integer.toString(each.before())))
			.toList();
		return this.batches.run(this.takingBack, orders, "", progress);
	}

}
