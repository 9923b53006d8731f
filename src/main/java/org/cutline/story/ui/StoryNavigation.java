package org.cutline.story.ui;

import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.cutline.photo.PhotoId;
import org.cutline.story.StoryId;

/** The addresses of stories, and of what a story leads to. */
final class StoryNavigation {

	private StoryNavigation() {
	}

	static String address(StoryId story) {
		return StoriesView.PATH + "/" + story;
	}

	static String address(PhotoId photo) {
		return "photos/" + photo;
	}

	static void open(UI ui, StoryId story) {
		ui.navigate(address(story));
	}

	/** Writes a search into the address without leaving the screen. */
	static void rewrite(UI ui, String words) {
		Location location = words.isEmpty() ? new Location(StoriesView.PATH)
				: new Location(StoriesView.PATH, QueryParameters.simple(Map.of("q", words)));
		ui.getPage().getHistory().replaceState(null, location);
	}

	static String thumbnail(PhotoId photo, String digestStart) {
		return "api/photos/" + photo + "/renditions/400?v=" + digestStart;
	}

}
