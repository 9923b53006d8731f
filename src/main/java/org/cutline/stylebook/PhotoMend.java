package org.cutline.stylebook;

/**
 * What a “fix all” does to one photo.
 *
 * @param <P> what a photo is known by
 * @param photo the photo
 * @param before its caption before
 * @param fixes the changes, and those that had to be left out
 */
public record PhotoMend<P>(P photo, String before, MergedFixes fixes) {

	/** Its caption after. */
	public String after() {
		return this.fixes.applyTo(this.before);
	}

}
