package org.cutline.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.cutline.photo.Facets;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoQuery.Findings;
import org.cutline.photo.PhotoState;

/**
 * The column that narrows the search: by state, by findings and by what the files say,
 * each with its number.
 */
final class FacetColumn extends Nav {

	private static final long serialVersionUID = 1L;

	FacetColumn() {
		addClassName("facets");
		setAriaLabel(getTranslation("photo.facets"));
	}

	/**
	 * Shows the numbers.
	 * @param query the search, whose part is marked
	 * @param facets the numbers
	 */
	void show(PhotoQuery query, Facets facets) {
		removeAll();
		add(new H2(getTranslation("photo.facets.state")));
		add(line("photo.facets.all", facets.all(), query.withState(null), query.state() == null));
		for (PhotoState state : PhotoState.values()) {
			add(line("photo.facets." + CardText.word(state), facets.states().getOrDefault(state, 0L),
					query.withState(state), query.state() == state));
		}
		add(new H2(getTranslation("photo.facets.findings")));
		for (Findings kind : Findings.values()) {
			boolean current = query.findings() == kind;
			add(line("photo.facets." + CardText.word(kind), facets.findings().getOrDefault(kind, 0L),
					query.withFindings(current ? null : kind), current));
		}
		add(new H2(getTranslation("photo.facets.file")));
		add(line("photo.facets.conflicts", facets.conflicts(), query.withConflicts(!query.conflicts()),
				query.conflicts()));
		add(line("photo.facets.resends", facets.resends(), query.withResends(!query.resends()), query.resends()));
	}

	private Anchor line(String key, long count, PhotoQuery target, boolean current) {
		Span number = new Span(String.format(getLocale(), "%,d", count));
		number.addClassName("soft");
		Anchor line = new Anchor(PhotosNavigation.address(target));
		line.addClassName("facet");
		line.add(new Span(getTranslation(key)), number);
		if (current) {
			line.getElement().setAttribute("aria-current", "true");
		}
		return line;
	}

}
