package org.cutline.desk.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoQuery;

/** The addresses of searches and of photos within a search. */
final class PhotosNavigation {

	private PhotosNavigation() {
	}

	static String address(PhotoQuery query) {
		return location(PhotosView.PATH, query).getPathWithQueryParameters();
	}

	static String address(PhotoId photo, PhotoQuery query) {
		return address(photo, query, "");
	}

	/** The address of a photo in a view of the editor, such as {@code blocks}. */
	static String address(PhotoId photo, PhotoQuery query, String view) {
		return location(photo, query, view).getPathWithQueryParameters();
	}

	static void open(UI ui, PhotoId photo, PhotoQuery query) {
		open(ui, photo, query, "");
	}

	static void open(UI ui, PhotoId photo, PhotoQuery query, String view) {
		Location to = location(photo, query, view);
		ui.navigate(to.getPath(), to.getQueryParameters());
	}

	/** Writes a search into the address without leaving the screen. */
	static void rewrite(UI ui, PhotoQuery query) {
		ui.getPage().getHistory().replaceState(null, location(PhotosView.PATH, query));
	}

	/** Writes a view of the editor into the address without leaving the photo. */
	static void rewrite(UI ui, PhotoId photo, PhotoQuery query, String view) {
		ui.getPage().getHistory().replaceState(null, location(photo, query, view));
	}

	private static Location location(PhotoId photo, PhotoQuery query, String view) {
		Map<String, String> parameters = new LinkedHashMap<>(query.parameters());
		if (!view.isEmpty()) {
			parameters.put("view", view);
		}
		return location(PhotosView.PATH + "/" + photo, parameters);
	}

	private static Location location(String path, PhotoQuery query) {
		return location(path, query.parameters());
	}

	private static Location location(String path, Map<String, String> parameters) {
		return parameters.isEmpty() ? new Location(path) : new Location(path, QueryParameters.simple(parameters));
	}

}
