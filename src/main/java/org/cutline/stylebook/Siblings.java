package org.cutline.stylebook;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What the other photos of an event agree on. */
final class Siblings {

	/** So many of the others make a batch. */
	private static final int ENOUGH = 2;

	private Siblings() {
	}

	/**
	 * The one value that all others have who have one.
	 * @return the value, or null where they differ or too few have one
	 */
	static <T> @Nullable T agreed(EventFacts event, Function<EventFacts.Sibling, @Nullable T> value) {
		List<EventFacts.Sibling> others = event.photos();
		T agreed = null;
		int have = 0;
		for (EventFacts.Sibling other : others) {
			T one = value.apply(other);
			if (one != null) {
				if (agreed != null && !Objects.equals(one, agreed)) {
					return null;
				}
				agreed = one;
				have++;
			}
		}
		return (have >= ENOUGH) ? agreed : null;
	}

}
