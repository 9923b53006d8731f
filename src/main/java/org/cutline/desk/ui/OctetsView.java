package org.cutline.desk.ui;

import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;

/** The octets behind one thing that a file embeds. */
final class OctetsView extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST = 4096;

	/**
	 * Shows octets.
	 * @param octets the octets, or empty if the file cannot be read just now
	 * @param address where the browser gets all of them
	 */
	OctetsView(Optional<byte[]> octets, String address) {
		addClassName("octets-view");
		if (octets.isEmpty()) {
			add(new Span(getTranslation("desk.embedded.unreadable")));
			return;
		}
		Pre dump = new Pre(HexDump.of(octets.get(), MOST));
		dump.getElement().setAttribute("tabindex", "0");
		dump.getElement().setAttribute("role", "region");
		dump.getElement().setAttribute("aria-label", getTranslation("desk.embedded.octets"));
		Anchor whole = new Anchor(address, getTranslation("desk.embedded.download", octets.get().length));
		whole.getElement().setAttribute("download", true);
		whole.setRouterIgnore(true);
		add(dump);
		if (octets.get().length > MOST) {
			add(new Span(getTranslation("desk.embedded.first", MOST, octets.get().length)));
		}
		add(whole);
	}

}
