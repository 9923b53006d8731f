package org.cutline.resend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The same decision about many resends. Each is stored by itself; what one refuses does
 * not keep the others.
 */
@Service
public class ResendSets {

	/** The most resends that one decision may be about. */
	public static final int MOST_AT_ONCE = 500;

	private final Resends resends;

	ResendSets(Resends resends) {
		this.resends = resends;
	}

	/**
	 * Decides the same for all.
	 * @param decision what is decided; with {@link ResendDecision#TAKE_NEW} all that each
	 * says anew
	 * @param looked the resends with the editions that were looked at; at most
	 * {@link #MOST_AT_ONCE}. Of several resends of one photo each is taken over what the
	 * one before it made
	 * @return what became of each, in the same order
	 */
	@PreAuthorize("hasRole('EDITOR')")
	public List<ResendOutcome> decide(ResendDecision decision, List<Looked> looked) {
		if (looked.size() > MOST_AT_ONCE) {
			throw new IllegalArgumentException("At most " + MOST_AT_ONCE + " resends at once, not " + looked.size());
		}
		Map<PhotoId, Written> written = new HashMap<>();
		List<ResendOutcome> outcomes = new ArrayList<>();
		for (Looked each : looked) {
			int edition = each.edition();
			PhotoId first = this.resends.find(each.resend()).map((pair) -> pair.first().id()).orElse(each.resend());
			Written before = written.get(first);
			int over = (before != null && before.from() == edition) ? before.to() : edition;
			ResendOutcome outcome = this.resends.decide(each.resend(), decision, over, null);
			if (outcome instanceof ResendOutcome.Done(ResendPair pair)) {
				PhotoView now = pair.first();
				written.put(first, new Written(edition, now.edition()));
			}
			outcomes.add(outcome);
		}
		return List.copyOf(outcomes);
	}

	/**
	 * A resend as it was looked at.
	 *
	 * @param resend the photo that came later
	 * @param edition the edition of the first photo that was beside it
	 */
	public record Looked(PhotoId resend, int edition) {

		/** As it was shown. */
		public static Looked of(ResendPair pair) {
			return new Looked(pair.resend().id(), pair.first().edition());
		}

	}

	/** What this batch made of an edition. */
	private record Written(int from, int to) {
	}

}
