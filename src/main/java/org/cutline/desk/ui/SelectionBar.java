package org.cutline.desk.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.SelectionAction;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoQuery;

/** How many photos there are, how many are chosen, and what can be done with those. */
final class SelectionBar extends Div {

	private static final long serialVersionUID = 1L;

	private final H1 count = new H1();

	private final Anchor order = new Anchor();

	private final Anchor moments = new Anchor();

	private final Span chosen = new Span();

	private final List<Button> buttons;

	SelectionBar(List<SelectionAction> actions, Supplier<List<PhotoId>> selection) {
		addClassName("selection-bar");
		this.order.addClassNames("soft", "sheet-order");
		this.moments.addClassNames("soft", "sheet-order");
		this.chosen.addClassName("soft");
		this.chosen.getElement().setAttribute("role", "status");
		this.buttons = actions.stream()
			.sorted(Comparator.comparingInt(SelectionAction::place))
			.map((action) -> new Button(getTranslation(action.labelKey()), (click) -> action.run(selection.get())))
			.toList();
		Span spread = new Span();
		spread.addClassName("spread");
		add(this.count, this.order, this.moments, spread, this.chosen);
		this.buttons.forEach(this::add);
		choose(0);
	}

	void show(PhotoQuery query, int photos) {
		this.count.setText(getTranslation("photo.count", photos));
		this.order.setHref(PhotosNavigation.address(query.withNewestFirst(!query.newestFirst())));
		this.order.setText(getTranslation(query.newestFirst() ? "photo.order.newest" : "photo.order.oldest"));
		this.order.setTitle(getTranslation("photo.order.turn"));
		this.order.setVisible(photos > 1);
		this.moments.setHref(PhotosNavigation.address(query.withMoments(!query.moments())));
		this.moments.setText(getTranslation(query.moments() ? "photo.moments.together" : "photo.moments.single"));
		this.moments.setTitle(getTranslation("photo.moments.turn"));
		this.moments.setVisible(photos > 1 || query.moments());
	}

	void choose(int photos) {
		this.chosen.setText((photos > 0) ? getTranslation("photo.chosen", photos) : "");
		this.buttons.forEach((button) -> button.setEnabled(photos > 0));
	}

}
