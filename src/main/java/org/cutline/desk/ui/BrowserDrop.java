package org.cutline.desk.ui;

import java.util.Optional;

import org.cutline.ingest.Delivery;
import org.cutline.ingest.Intakes;
import org.cutline.ingest.Way;
import org.jspecify.annotations.Nullable;

/**
 * The intake of what is dropped together: begun by its first file, whichever thread that
 * comes on, and ended by the browser.
 */
final class BrowserDrop {

	private final Intakes intakes;

	private @Nullable Delivery open;

	private @Nullable Delivery last;

	BrowserDrop(Intakes intakes) {
		this.intakes = intakes;
	}

	/** How its files come. */
	synchronized Delivery delivery() {
		Delivery its = this.open;
		if (its == null) {
			its = this.intakes.open(Way.BROWSER, null);
			this.open = its;
			this.last = its;
		}
		return its;
	}

	/** There are so many files to come, all in all. */
	void expect(int files) {
		this.intakes.expect(delivery(), files);
	}

	/** No more come. */
	synchronized void end() {
		Delivery its = this.open;
		if (its != null) {
			this.intakes.end(its);
			this.open = null;
		}
	}

	/** Where its record is shown. */
	synchronized Optional<String> address() {
		return Optional.ofNullable(this.last).map((drop) -> "intake/" + drop.intake());
	}

}
