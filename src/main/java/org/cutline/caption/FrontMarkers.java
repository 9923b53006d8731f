package org.cutline.caption;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Gives the markers that stand in front of a name, each once and in text order. */
final class FrontMarkers {

	private static final int WIDEST = 9;

	private final Page page;

	private final Tokens tokens;

	private final WordSense sense;

	/** By the offset behind them. */
	private final Map<Integer, PositionMarker> markers = new HashMap<>();

	private final Set<PositionMarker> taken = new HashSet<>();

	FrontMarkers(Page page, WordSense sense, List<PositionMarker> markers) {
		this.page = page;
		this.tokens = page.tokens;
		this.sense = sense;
		for (PositionMarker marker : markers) {
			if (!marker.list() && !marker.absent() && !marker.text().startsWith("(")) {
				this.markers.put(marker.range().end(), marker);
			}
		}
	}

	/** The marker before a name that has none behind it, or null. */
	@Nullable PositionMarker before(NameSpan span) {
		if (this.markers.isEmpty()) {
			return null;
		}
		PositionMarker behind = span.marker();
		if (behind != null) {
			this.taken.add(behind);
			return null;
		}
		for (int i = span.run - 1; i > span.run - WIDEST && i > 0; i--) {
			if (this.tokens.isAny(i, ",", ":") && this.page.isClaimed(i - 1)) {
				PositionMarker marker = this.markers.get(this.tokens.end(i - 1));
				return (marker != null && this.taken.add(marker)) ? marker : null;
			}
			if (this.tokens.isMark(i) || this.page.isClaimed(i) || this.sense.isDoing(i)) {
				return null;
			}
		}
		return null;
	}

}
