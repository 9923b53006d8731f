package org.cutline.desk.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.cutline.caption.TextRange;
import org.jspecify.annotations.Nullable;

/** A chip on the screen; it carries the ranges of its words with it. */
final class ChipButton extends NativeButton {

	private static final long serialVersionUID = 1L;

	private transient @Nullable Chip shown;

	ChipButton() {
		addClassName("chip");
	}

	@Nullable Chip shown() {
		return this.shown;
	}

	/** Shows another chip; what is the same on the screen is not sent again. */
	void show(Chip chip) {
		Chip before = this.shown;
		if (chip.equals(before)) {
			return;
		}
		this.shown = chip;
		mark(getElement(), chip.range());
		if (before == null || !before.pieces().equals(chip.pieces())) {
			removeAll();
			for (Chip.Piece piece : chip.pieces()) {
				Span words = new Span(piece.text());
				words.addClassName(piece.tone());
				mark(words.getElement(), piece.range());
				add(words);
			}
		}
		if (before == null || !before.kind().equals(chip.kind())) {
			setClassName("chip " + chip.kind());
		}
		setTitle(chip.hint() + ": " + chip.text());
		setAriaLabel(chip.hint() + ": " + chip.text());
	}

	private static void mark(Element element, @Nullable TextRange range) {
		if (range == null) {
			element.removeAttribute("data-start");
			element.removeAttribute("data-end");
		}
		else {
			element.setAttribute("data-start", Integer.toString(range.start()));
			element.setAttribute("data-end", Integer.toString(range.end()));
		}
	}

}
