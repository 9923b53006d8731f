package org.cutline.mapping.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/** The addresses of mappings and photos. */
final class MappingNavigation {

	private MappingNavigation() {
	}

	static String mapping(String id) {
		return MappingsView.PATH + "/" + id;
	}

	static void open(UI ui, String id) {
		ui.navigate(mapping(id));
	}

	/** Writes what is shown into the address without leaving the screen. */
	static void rewrite(UI ui, String id, Leaf leaf, @Nullable PhotoId example) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (leaf != Leaf.FIELDS) {
			parameters.put("tab", leaf.name().toLowerCase(Locale.ROOT));
		}
		if (example != null) {
			parameters.put("photo", example.toString());
		}
		Location location = parameters.isEmpty() ? new Location(mapping(id))
				: new Location(mapping(id), QueryParameters.simple(parameters));
		ui.getPage().getHistory().replaceState(null, location);
	}

	/** A small picture that opens its photo. */
	static Component thumbnail(PhotoCard card) {
		Anchor link = new Anchor("photos/" + card.id());
		link.addClassName("thumbnail");
		link.setTitle(card.fileName());
		link.add(card.previewable()
				? new Image("api/photos/" + card.id() + "/renditions/400?v=" + card.digestStart(), card.fileName())
				: new Span(card.fileName()));
		return link;
	}

	/** The tabs of a mapping; each has a text under {@code mapping.leaf.*}. */
	enum Leaf {

		FIELDS, TRIAL, INBOX, HISTORY;

		static Leaf named(String name) {
			for (Leaf leaf : values()) {
				if (leaf.name().equalsIgnoreCase(name)) {
					return leaf;
				}
			}
			return FIELDS;
		}

	}

}
