package org.cutline.desk.ui;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cutline.photo.PhotoId;

/** The photos that are chosen on the contact sheet. */
final class PhotoChoice {

	private final Set<PhotoId> chosen = new LinkedHashSet<>();

	void only(Collection<PhotoId> photos) {
		this.chosen.clear();
		this.chosen.addAll(photos);
	}

	/**
	 * Chooses photos that belong together, or lets go of them if they all are chosen.
	 * @param photos one photo, or those of a stack
	 */
	void toggle(Collection<PhotoId> photos) {
		if (this.chosen.containsAll(photos)) {
			photos.forEach(this.chosen::remove);
		}
		else {
			this.chosen.addAll(photos);
		}
	}

	void none() {
		this.chosen.clear();
	}

	int size() {
		return this.chosen.size();
	}

	Set<PhotoId> all() {
		return Collections.unmodifiableSet(this.chosen);
	}

	/**
	 * The chosen photos in the order of the sheet.
	 * @param newestFirst whether the sheet begins with the last arrival
	 * @return never null
	 */
	List<PhotoId> inOrder(boolean newestFirst) {
		Comparator<PhotoId> byArrival = Comparator.comparingLong(PhotoId::value);
		return this.chosen.stream().sorted(newestFirst ? byArrival.reversed() : byArrival).toList();
	}

}
