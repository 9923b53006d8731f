package org.cutline.desk.ui;

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
		return location(PhotosView.PATH + "/" + photo, query).getPathWithQueryParameters();
	}

	static void open(UI ui, PhotoId photo, PhotoQuery query) {
		ui.navigate(PhotosView.PATH + "/" + photo, QueryParameters.simple(query.parameters()));
	}

	/** Writes a search into the address without leaving the screen. */
	static void rewrite(UI ui, PhotoQuery query) {
		ui.getPage().getHistory().replaceState(null, location(PhotosView.PATH, query));
	}

	private static Location location(String path, PhotoQuery query) {
		Map<String, String> parameters = query.parameters();
		return parameters.isEmpty() ? new Location(path) : new Location(path, QueryParameters.simple(parameters));
	}

}
