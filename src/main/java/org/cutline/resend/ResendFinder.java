package org.cutline.resend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cutline.ingest.PhotoIngested;
import org.cutline.photo.PhotoId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Looks whether a photo that has come shows what another one shows. It looks when the
 * photo is there for everybody, both at those before it and at those after, so that of
 * two that come at once each is found by the other.
 */
@Component
class ResendFinder {

	private static final Logger LOG = LoggerFactory.getLogger(ResendFinder.class);

	private final LookBook book;

	private final ResendRows rows;

	ResendFinder(LookBook book, ResendRows rows) {
		this.book = book;
		this.rows = rows;
	}

	/**
	 * What fails here is looked at again when the desk starts; the photo is on the desk.
	 */
	@EventListener
	void on(PhotoIngested ingested) {
		try {
			look(ingested.photo());
		}
		catch (DataAccessException ex) {
			LOG.warn("Whether photo {} was here before could not be looked up", ingested.photo(), ex);
		}
	}

	/** Looks; doing it again finds nothing more. */
	void look(PhotoId photo) {
		Optional<Look> found = this.book.find(photo.value());
		if (found.isEmpty()) {
			return;
		}
		Look look = found.get();
		this.rows.samePixels(photo.value())
			.ifPresentOrElse((other) -> pair(photo.value(), other, FoundBy.PIXELS),
					() -> nearest(look).ifPresent((other) -> pair(photo.value(), other.photo(), FoundBy.LIKENESS)));
		group(look);
	}

	/** The one that looks most alike; of several, the one that came nearest to it. */
	private Optional<Look> nearest(Look look) {
		return this.book.alike(look)
			.stream()
			.filter((other) -> other.photo() != look.photo() && look.samePicture(other))
			.min(Comparator.comparingInt(look::distance)
				.thenComparingLong((other) -> Math.abs(other.photo() - look.photo())));
	}

	private void pair(long one, long other, FoundBy how) {
		this.rows.mark(Math.min(one, other), Math.max(one, other), how);
	}

	/**
	 * A moment lasts a minute from its first photo; it does not grow from photo to photo.
	 */
	private void group(Look look) {
		List<Look> others = this.book.aroundThen(look)
			.stream()
			.filter((other) -> other.photo() != look.photo() && look.sameMoment(other))
			.toList();
		if (others.isEmpty() || this.rows.momentOf(look.photo()) != look.photo() || this.rows.shared(look.photo())) {
			return;
		}
		for (Look other : others) {
			long moment = this.rows.momentOf(other.photo());
			if (moment == other.photo() && !this.rows.shared(moment)) {
				this.rows.together(Math.min(look.photo(), moment), List.of(look.photo(), moment));
				return;
			}
			if (moment < look.photo() && this.book.find(moment).filter(look::sameMinute).isPresent()) {
				this.rows.together(moment, List.of(look.photo()));
				return;
			}
		}
	}

}
