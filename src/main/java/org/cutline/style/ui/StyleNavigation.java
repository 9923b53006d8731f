package org.cutline.style.ui;

import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;

/** The addresses of rules, house styles and photos. */
final class StyleNavigation {

	private StyleNavigation() {
	}

	static String rule(String id) {
		return RulesView.PATH + "/" + id;
	}

	static String house(String id) {
		return HousesView.PATH + "/" + id;
	}

	static String photo(PhotoId photo) {
		return "photos/" + photo;
	}

	static String thumbnail(PhotoCard card) {
		return "api/photos/" + card.id() + "/renditions/400?v=" + card.digestStart();
	}

	static void openHouse(UI ui, String id) {
		ui.navigate(house(id));
	}

	/** Writes what is shown into the address without leaving the screen. */
	static void rewrite(UI ui, String path, String parameter, String value) {
		Location location = value.isEmpty() ? new Location(path)
				: new Location(path, QueryParameters.simple(Map.of(parameter, value)));
		ui.getPage().getHistory().replaceState(null, location);
	}

}
