package org.cutline.resend;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.cutline.resend.ResendOutcome.Done;
import org.cutline.resend.ResendOutcome.Settled;
import org.cutline.resend.ResendOutcome.Stale;
import org.cutline.resend.ResendOutcome.Unknown;
import org.cutline.resend.ResendRow.Decided;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos whose picture was on the desk before: both next to each other, and the choice
 * whose words count. Every choice can be taken back.
 */
@Service
@Transactional
public class Resends {

	private final ResendRows rows;

	private final PhotoLibrary library;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	Resends(ResendRows rows, PhotoLibrary library, CurrentPerson currentPerson, Clock clock) {
		this.rows = rows;
		this.library = library;
		this.currentPerson = currentPerson;
		this.clock = clock;
	}

	/**
	 * A resend beside the photo whose picture it shows again.
	 * @param resend the photo that came later
	 * @return empty if it is no resend
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public Optional<ResendPair> find(PhotoId resend) {
		return this.rows.find(resend).flatMap(this::pair);
	}

	/**
	 * The resends of a photo.
	 * @param photo the first photo, or one of its resends
	 * @return all resends of that first photo, in order of arrival
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<ResendPair> of(PhotoId photo) {
		PhotoId first = this.rows.find(photo).map(ResendRow::first).orElse(photo);
		return this.rows.of(first).stream().flatMap((row) -> pair(row).stream()).toList();
	}

	/**
	 * The resends among chosen photos that nobody has decided.
	 * @param photos resends, or photos that were sent again
	 * @return each pair once, in order of arrival
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<ResendPair> open(Collection<PhotoId> photos) {
		return this.rows.open(photos).stream().flatMap((row) -> pair(row).stream()).toList();
	}

	/**
	 * Decides whose words count.
	 * @param resend the photo that came later
	 * @param decision what is decided
	 * @param edition the edition of the first photo that was looked at
	 * @param wanted the fields to take over, or null for all that the resend says anew; a
	 * field that the resend leaves empty is cleared only if it is named here
	 * @return what became of it; the first photo has one new edition if anything was
	 * taken over
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public ResendOutcome decide(PhotoId resend, ResendDecision decision, int edition, @Nullable Set<Field> wanted) {
		Optional<ResendPair> found = this.rows.findForChange(resend).flatMap(this::pair);
		if (found.isEmpty()) {
			return new Unknown();
		}
		ResendPair pair = found.get();
		if (!pair.row().open()) {
			return new Settled(pair);
		}
		if (pair.first().edition() != edition) {
			return new Stale(pair.first());
		}
		Map<Field, FieldValue> taken = (decision == ResendDecision.TAKE_NEW) ? taken(pair, wanted) : Map.of();
		if (taken.isEmpty()) {
			return decided(pair, decision, 0, 0);
		}
		EditOutcome outcome = this.library.caption(pair.first().id(), edition, taken,
				"resend " + pair.resend().fileName());
		return switch (outcome) {
			case EditOutcome.Done(PhotoView saved) -> decided(pair, decision, edition, saved.edition());
			case EditOutcome.Stale stale -> new Stale(stale.theirs());
			case EditOutcome.Blocked blocked -> new Stale(blocked.photo());
			case EditOutcome.Unknown _ -> new Unknown();
		};
	}

	private static Map<Field, FieldValue> taken(ResendPair pair, @Nullable Set<Field> wanted) {
		if (wanted == null) {
			return pair.newlySaid();
		}
		Map<Field, FieldValue> taken = new LinkedHashMap<>();
		pair.differences()
			.stream()
			.filter((each) -> wanted.contains(each.field()))
			.forEach((each) -> taken.put(each.field(), each.theirs()));
		return taken;
	}

	private ResendOutcome decided(ResendPair pair, ResendDecision decision, int before, int after) {
		this.rows.decide(pair.resend().id(), new Decided(decision, this.clock.instant(),
				this.currentPerson.find().map(CurrentPerson.SignedIn::id).orElse(null), before, after));
		return again(pair.resend().id());
	}

	/**
	 * Takes a decision back: the resend waits again, and the first photo has the edits of
	 * the edition before.
	 * @param resend the photo that came later
	 * @return {@link Stale} if somebody changed the first photo since its fields were
	 * taken over
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public ResendOutcome takeBack(PhotoId resend) {
		Optional<ResendPair> found = this.rows.findForChange(resend).flatMap(this::pair);
		if (found.isEmpty()) {
			return new Unknown();
		}
		Decided decided = found.get().row().decided();
		if (decided == null) {
			return new Settled(found.get());
		}
		if (decided.after() > 0) {
			EditOutcome outcome = this.library.returnTo(found.get().first().id(), decided.after(), decided.before());
			if (!(outcome instanceof EditOutcome.Done)) {
				return new Stale(found.get().first());
			}
		}
		this.rows.reopen(resend);
		return again(resend);
	}

	private ResendOutcome again(PhotoId resend) {
		return this.rows.find(resend).flatMap(this::pair).<ResendOutcome>map(Done::new).orElseGet(Unknown::new);
	}

	private Optional<ResendPair> pair(ResendRow row) {
		return this.library.find(row.first())
			.flatMap((first) -> this.library.find(row.photo()).map((resend) -> new ResendPair(row, first, resend)));
	}

}
