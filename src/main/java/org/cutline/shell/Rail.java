package org.cutline.shell;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The dark rail at the left: the sign of the house, then every place with its name. */
final class Rail extends Nav {

	private static final long serialVersionUID = 1L;

	private final List<Entry> entries = new ArrayList<>();

	Rail(List<Destination> destinations, PersonMenu personMenu) {
		addClassName("rail");
		setAriaLabel(getTranslation("shell.places"));
		Anchor sign = new Anchor("photos", "C");
		sign.addClassName("rail-sign");
		sign.setAriaLabel("Cutline");
		add(sign);
		destinations.forEach((destination) -> {
			Entry entry = new Entry(destination, getTranslation(destination.name()));
			this.entries.add(entry);
			add(entry);
		});
		Div foot = new Div(personMenu);
		foot.addClassName("rail-foot");
		add(foot);
	}

	/**
	 * Marks the place that is shown and counts again.
	 * @param address path with query
	 */
	void show(String address) {
		Entry current = this.entries.stream()
			.filter((entry) -> entry.destination.holds(address))
			.max((one, other) -> Integer.compare(one.destination.path().length(), other.destination.path().length()))
			.orElse(null);
		this.entries.forEach((entry) -> entry.mark(entry == current));
		count();
	}

	void count() {
		this.entries.forEach(Entry::count);
	}

	/** One place. */
	private static final class Entry extends Anchor {

		private static final long serialVersionUID = 1L;

		private final transient Destination destination;

		private final Span badge = new Span();

		Entry(Destination destination, String name) {
			this.destination = destination;
			setHref(destination.path());
			addClassName("rail-entry");
			this.badge.addClassName("rail-badge");
			this.badge.setVisible(false);
			add(new DeskIcon(destination.icon()), this.badge, new Span(name));
		}

		void mark(boolean current) {
			if (current) {
				getElement().setAttribute("aria-current", "page");
			}
			else {
				getElement().removeAttribute("aria-current");
			}
		}

		void count() {
			if (this.destination.count() != null) {
				long count = this.destination.count().getAsLong();
				this.badge.setText((count > 999) ? "999+" : Long.toString(count));
				this.badge.setVisible(count > 0);
			}
		}

	}

}
