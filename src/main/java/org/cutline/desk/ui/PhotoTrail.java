package org.cutline.desk.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.ContactSheet.Neighbours;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoQuery;
import org.jspecify.annotations.Nullable;

/**
 * The way through the photos of a search: where one stands, what comes next, what was
 * left.
 */
final class PhotoTrail {

	private static final int STRIP_BEFORE = 8;

	private static final int STRIP = 24;

	private final ContactSheet sheet;

	private final EditorBar bar;

	private final Filmstrip strip = new Filmstrip((photo) -> PhotosNavigation.address(photo, query(), view()));

	private final Deque<PhotoId> left = new ArrayDeque<>();

	private PhotoQuery query = PhotoQuery.everything();

	private String view = "";

	private @Nullable PhotoId here;

	private Neighbours around = new Neighbours(Optional.empty(), Optional.empty(), 0, 0);

	PhotoTrail(ContactSheet sheet, EditorBar bar) {
		this.sheet = sheet;
		this.bar = bar;
	}

	Filmstrip strip() {
		return this.strip;
	}

	/** Stands on a photo of a search, and shows where that is. */
	void stand(PhotoQuery search, PhotoId photo) {
		this.query = search;
		this.here = photo;
		this.around = this.sheet.neighbours(search, photo);
		this.bar.show(search, this.around, PhotosNavigation.address(search));
		int from = Math.max(0, this.around.position() - 1 - STRIP_BEFORE);
		this.strip.show(this.sheet.page(search, from, STRIP), photo);
	}

	/**
	 * The photo before this one, or the one just left where saving took it out of the
	 * list.
	 */
	Optional<PhotoId> before() {
		return Optional.ofNullable(this.left.peek()).or(this.around::previous);
	}

	/**
	 * Goes on.
	 * @param from the photo that is left
	 * @return false if that was the last one
	 */
	boolean next(PhotoId from) {
		// Going on replaces what is around, so it is asked only before.
		Optional<PhotoId> next = this.around.next();
		next.ifPresent((photo) -> {
			this.left.push(from);
			goTo(photo);
		});
		return next.isPresent();
	}

	/** Goes to the photo before. */
	void back(PhotoId from) {
		Optional<PhotoId> before = before();
		this.left.poll();
		before.filter((photo) -> !photo.equals(from)).ifPresent(this::goTo);
	}

	PhotoQuery query() {
		return this.query;
	}

	/** Keeps a view of the editor for the photos that come next. */
	void view(String kept) {
		boolean turned = !kept.equals(this.view);
		this.view = kept;
		if (turned && this.here != null) {
			stand(this.query, this.here);
		}
	}

	private String view() {
		return this.view;
	}

	private void goTo(PhotoId photo) {
		PhotosNavigation.open(UI.getCurrentOrThrow(), photo, this.query, this.view);
	}

}
