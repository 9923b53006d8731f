package org.cutline.shell;

import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * A place that the rail leads to. A module adds itself by declaring a bean of this type,
 * so that the frame need not know it.
 *
 * @param order where on the rail, small numbers first
 * @param name key of the text that names it
 * @param icon file in {@code frontend/icons}, without its ending
 * @param path route with query, such as {@code photos?state=inbox}
 * @param role who sees it, such as {@code READER}
 * @param count things waiting there, or null when it is not counted
 */
public record Destination(int order, String name, String icon, String path, String role, @Nullable LongSupplier count) {

	/**
	 * A place whose things are not counted.
	 * @param order where on the rail
	 * @param name key of the text that names it
	 * @param icon file in {@code frontend/icons}, without its ending
	 * @param path route with query
	 * @param role who sees it
	 */
	public Destination(int order, String name, String icon, String path, String role) {
		this(order, name, icon, path, role, null);
	}

	/**
	 * Whether an address is in this place.
	 * @param address the path with its query, such as {@code photos/12}
	 * @return true if this place, or something under it, is shown
	 */
	public boolean holds(String address) {
		if (this.path.contains("?")) {
			return address.equals(this.path) || address.startsWith(this.path + "&");
		}
		return address.equals(this.path) || address.startsWith(this.path + "/") || address.startsWith(this.path + "?");
	}

}
