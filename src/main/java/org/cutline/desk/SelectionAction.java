package org.cutline.desk;

import java.util.List;

import org.cutline.photo.PhotoId;

/**
 * Something that can be done with the photos chosen on the contact sheet or opened in the
 * editor. Later steps of the flow (stories, export) contribute theirs as beans; the desk
 * does not know them.
 */
public interface SelectionAction {

	/**
	 * The key of its name in the texts, such as {@code export.action}.
	 * @return the key
	 */
	String labelKey();

	/**
	 * Where it stands among the actions, from left to right.
	 * @return the place
	 */
	int place();

	/**
	 * Does it, or opens the dialog that does; called in the UI of the one who asks.
	 * @param photos the chosen photos, in the order shown; at least one
	 */
	void run(List<PhotoId> photos);

}
