package org.cutline.story.ui;

import java.util.List;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.cutline.caption.CaptionParser;
import org.cutline.caption.CreditLine;
import org.cutline.caption.ParsedCaption;
import org.cutline.photo.PhotoId;
import org.cutline.story.PlacedPhoto;
import org.cutline.story.StoryCheck;
import org.cutline.story.StoryCheck.Level;
import org.cutline.stylebook.Severity;
import org.cutline.stylebook.StyleReport;

/**
 * A photo of a story: dragged to its place or moved by Alt and an arrow, with the caption
 * as the story has it and what there is to say about it.
 */
final class PlacedCard extends Div implements Focusable<Div> {

	private static final long serialVersionUID = 1L;

	private final transient PlacedPhoto placed;

	private final int last;

	private final transient PhotosPanel.Deeds deeds;

	PlacedCard(PlacedPhoto placed, int count, List<StoryCheck> checks, StyleReport report, boolean mayWrite,
			PhotosPanel.Deeds deeds) {
		this.placed = placed;
		this.last = count - 1;
		this.deeds = deeds;
		addClassNames("placed-card", "focusable");
		getElement().setAttribute("role", "listitem");
		getElement().setAttribute("data-photo", placed.id().toString());
		getElement().setAttribute("aria-label",
				getTranslation("story.placed", placed.position() + 1, count, placed.photo().fileName()));
		setTabIndex(0);
		add(picture(), words(checks, report));
		if (mayWrite) {
			add(menu());
			moveByKey(Key.ARROW_UP, -1);
			moveByKey(Key.ARROW_DOWN, 1);
			moveByDrag();
		}
	}

	private Div picture() {
		Anchor link = new Anchor(StoryNavigation.address(this.placed.id()));
		link.getElement().setAttribute("draggable", "false");
		link.getElement()
			.setAttribute("aria-label", getTranslation("story.open-photo", this.placed.photo().fileName()));
		if (this.placed.photo().previewable()) {
			Image image = new Image(
					StoryNavigation.thumbnail(this.placed.id(), this.placed.photo().digest().shortForm()), "");
			image.getElement().setAttribute("draggable", "false");
			link.add(image);
		}
		else {
			link.add(new Span(this.placed.photo().fileName()));
		}
		Div picture = new Div(link);
		picture.addClassName("placed-picture");
		if (this.placed.lead()) {
			Span lead = new Span(getTranslation("story.lead"));
			lead.addClassName("lead-badge");
			picture.add(lead);
		}
		return picture;
	}

	private Div words(List<StoryCheck> checks, StyleReport report) {
		ParsedCaption caption = CaptionParser.parse(this.placed.caption());
		CreditLine credit = caption.credit().orElse(null);
		String text = (credit != null && credit.range().end() == caption.text().length())
				? caption.text().substring(0, credit.range().start()).strip() : caption.text();
		Paragraph words = new Paragraph(text.isEmpty() ? getTranslation("story.no-caption") : text);
		words.addClassName("placed-caption");
		words.setTitle(this.placed.caption());
		Span creditLine = new Span((credit != null) ? credit.text() : "");
		creditLine.addClassName("placed-credit");
		Div all = new Div(words, creditLine, chips(checks, report));
		all.addClassName("placed-words");
		return all;
	}

	private Div chips(List<StoryCheck> checks, StyleReport report) {
		Div chips = new Div();
		chips.addClassName("placed-chips");
		if (this.placed.overridden()) {
			chips.add(badge(getTranslation("story.own-wording"), "accent"));
		}
		for (StoryCheck check : checks) {
			if (check.level() != Level.FINE) {
				String tone = switch (check.level()) {
					case ERROR -> "error";
					case WARNING -> "warning";
					case HINT, FINE -> "neutral";
				};
				chips.add(badge(CheckText.chip(check), tone));
			}
		}
		int errors = report.count(Severity.ERROR);
		int warnings = report.count(Severity.WARNING);
		if (errors > 0) {
			chips.add(badge(getTranslation("story.caption-errors", errors), "error"));
		}
		if (warnings > 0) {
			chips.add(badge(getTranslation("story.caption-warnings", warnings), "warning"));
		}
		if (errors + warnings == 0 && checks.stream().allMatch((check) -> check.level() == Level.FINE)) {
			chips.add(badge(getTranslation("story.caption-clean"), "ok"));
		}
		return chips;
	}

	private static Span badge(String text, String tone) {
		Span badge = new Span(text);
		badge.addClassNames("badge", tone);
		return badge;
	}

	private MenuBar menu() {
		MenuBar bar = new MenuBar();
		bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
		bar.addClassName("placed-menu");
		MenuItem more = bar.addItem("⋯");
		more.setAriaLabel(getTranslation("story.placed.menu", this.placed.photo().fileName()));
		SubMenu menu = more.getSubMenu();
		PhotoId photo = this.placed.id();
		int position = this.placed.position();
		menu.addItem(getTranslation("story.placed.up"), (click) -> this.deeds.move(photo, position - 1))
			.setEnabled(position > 0);
		menu.addItem(getTranslation("story.placed.down"), (click) -> this.deeds.move(photo, position + 1))
			.setEnabled(position < this.last);
		menu.addItem(getTranslation("story.placed.lead"), (click) -> this.deeds.makeLead(photo))
			.setEnabled(!this.placed.lead());
		menu.addSeparator();
		menu.addItem(getTranslation("story.placed.wording"),
				(click) -> new WordingDialog(this.placed, (words) -> this.deeds.reword(photo, words)).open());
		menu.addItem(getTranslation("story.placed.link"), (click) -> this.deeds.link(photo))
			.setEnabled(this.placed.overridden());
		menu.addItem(getTranslation("story.placed.open"),
				(click) -> UI.getCurrentOrThrow().navigate(StoryNavigation.address(photo)));
		menu.addSeparator();
		menu.addItem(getTranslation("story.placed.out"), (click) -> this.deeds.takeOut(photo));
		return bar;
	}

	private void moveByKey(Key arrow, int by) {
		Shortcuts
			.addShortcutListener(this, () -> this.deeds.move(this.placed.id(), this.placed.position() + by), arrow,
					KeyModifier.ALT)
			.listenOn(this);
	}

	private void moveByDrag() {
		DragSource<PlacedCard> source = DragSource.create(this);
		source.setEffectAllowed(EffectAllowed.MOVE);
		source.setDragData(this.placed.id());
		DropTarget<PlacedCard> target = DropTarget.create(this);
		target.setDropEffect(DropEffect.MOVE);
		target.addDropListener((drop) -> drop.getDragData()
			.filter(PhotoId.class::isInstance)
			.map(PhotoId.class::cast)
			.filter((photo) -> !photo.equals(this.placed.id()))
			.ifPresent((photo) -> this.deeds.move(photo, this.placed.position())));
	}

}
