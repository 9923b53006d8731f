package org.cutline.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.desk.MendResult.Outcome;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.EditOutcome;
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
 * refuses does not keep the others.
 */
@Service
public class SetDesk {

	private static final PhotoFields NO_FIELDS = new PhotoFields(Map.of(), Map.of());

	private final PhotoLibrary library;

	private final CaptionCheck check;

	SetDesk(PhotoLibrary library, CaptionCheck check) {
		this.library = library;
		this.check = check;
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
		List<MendResult> results = new ArrayList<>();
		boolean going = true;
		for (PhotoMend<SetPhoto> mend : mends) {
			results.add(going ? fix(mend, note) : MendResult.unchanged(mend.photo(), Outcome.NOT_REACHED));
			going = going && progress.goesOn(results.size(), mends.size());
		}
		return List.copyOf(results);
	}

	private MendResult fix(PhotoMend<SetPhoto> mend, String note) {
		SetPhoto photo = mend.photo();
		if (photo.ownWording()) {
			return MendResult.unchanged(photo, Outcome.OWN_WORDING);
		}
		PhotoFields before = this.library.find(photo.id()).map(PhotoView::fields).orElse(NO_FIELDS);
		return MendResult.of(photo, this.library.caption(photo.id(), photo.edition(), changes(mend, before), note),
				Outcome.CHANGED);
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
		List<MendResult> changed = batch.stream().filter((each) -> each.outcome() == Outcome.CHANGED).toList();
		List<MendResult> results = new ArrayList<>();
		boolean going = true;
		for (MendResult each : changed) {
			results.add(going ? takeBack(each) : as(each, Outcome.NOT_REACHED, each.after()));
			going = going && progress.goesOn(results.size(), changed.size());
		}
		return List.copyOf(results);
	}

	private MendResult takeBack(MendResult each) {
		EditOutcome outcome = this.library.returnTo(each.photo(), each.after(), each.before());
		return switch (outcome) {
			case EditOutcome.Done(PhotoView saved) -> as(each, Outcome.TAKEN_BACK, saved.edition());
			case EditOutcome.Stale _ -> as(each, Outcome.STALE, each.after());
			case EditOutcome.Blocked _ -> as(each, Outcome.BLOCKED, each.after());
			case EditOutcome.Unknown _ -> as(each, Outcome.GONE, each.after());
		};
	}

	private static MendResult as(MendResult each, Outcome outcome, int after) {
		return new MendResult(each.photo(), each.fileName(), outcome, each.after(), after);
	}

}
