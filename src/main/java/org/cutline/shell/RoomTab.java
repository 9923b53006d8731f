package org.cutline.shell;

/**
 * One of the tabs of a room that several modules furnish. A module adds its own by
 * declaring a bean of this type, so that the others need not know it.
 *
 * @param room the room, such as {@code style}
 * @param order where among the tabs, small numbers first
 * @param name key of the text that names it
 * @param path route without query
 * @param authority who sees it, such as {@code ROLE_ADMINISTRATOR}; empty for all who are
 * in the room
 */
public record RoomTab(String room, int order, String name, String path, String authority) {

	/** A tab for all who are in the room. */
	public RoomTab(String room, int order, String name, String path) {
		this(room, order, name, path, "");
	}

}
