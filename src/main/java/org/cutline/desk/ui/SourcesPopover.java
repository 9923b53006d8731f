package org.cutline.desk.ui;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.SourceValue;

/**
 * Everything that the blocks of a file say about one field: each value with its place,
 * why one of them counts, and the choice of another.
 */
final class SourcesPopover extends Popover {

	private static final long serialVersionUID = 1L;

	/** Of a longer text only what differs is shown. */
	private static final int LONG = 160;

	private final transient Field field;

	private final transient FieldDesk desk;

	private final transient Runnable chosen;

	private final Div content = new Div();

	/**
	 * Asks the file.
	 * @param beside the button that was pressed
	 * @param field the field
	 * @param desk what reads the file and takes the choice
	 * @param chosen told after a choice
	 */
	SourcesPopover(Component beside, Field field, FieldDesk desk, Runnable chosen) {
		this.chosen = chosen;
		this.field = field;
		this.desk = desk;
		getElement().getClassList().add("part-popover");
		setTarget(beside);
		setPosition(PopoverPosition.BOTTOM_END);
		setOpenOnClick(false);
		setAutofocus(true);
		String title = getTranslation("desk.sources.title", field.label(getLocale()));
		setAriaLabel(title);
		this.content.addClassNames("part-form", "sources");
		this.content.add(new H3(title));
		add(this.content);
		Optional<FieldReading> reading = desk.reading().flatMap((metadata) -> metadata.reading(field));
		reading.ifPresentOrElse(this::fill, () -> say(getTranslation("desk.sources.unreadable")));
		addOpenedChangeListener((change) -> {
			if (!change.isOpened()) {
				getElement().removeFromParent();
			}
		});
	}

	private void fill(FieldReading reading) {
		say(getTranslation("desk.rule." + reading.rule().name().toLowerCase(Locale.ROOT).replace('_', '-')));
		boolean counted = false;
		for (SourceValue source : reading.sources()) {
			boolean counts = !counted && source.block() == reading.block() && source.value().equals(reading.value());
			counted |= counts;
			this.content.add(row(reading, source, counts));
		}
		this.desk.compare().ifPresent((compare) -> {
			Button all = new Button(getTranslation("desk.sources.compare"), (click) -> {
				close();
				compare.accept(this.field);
			});
			all.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
			this.content.add(all);
		});
	}

	private void say(String sentence) {
		this.content.add(new Paragraph(sentence));
	}

	private Div row(FieldReading reading, SourceValue source, boolean counts) {
		Span block = new Span(FieldSource.name(source.block()));
		block.addClassName("block");
		Span address = new Span(source.address());
		address.addClassName("address");
		String text = FieldText.whole(source.value());
		Div value = (counts || text.length() < LONG) ? new Div(text)
				: new DiffSnippet(FieldText.whole(reading.value()), text);
		value.addClassName("value");
		Div words = new Div(block, address, value);
		words.addClassName("words");
		Div row = new Div(words);
		row.addClassName("source-row");
		if (counts) {
			Span now = new Span(getTranslation("desk.sources.counts"));
			now.addClassNames("badge", "ok");
			row.add(now);
		}
		else if (this.desk.mayEdit()) {
			Button use = new Button(getTranslation("desk.sources.use"), (click) -> {
				close();
				this.desk.change(this.field, source.value());
				this.chosen.run();
			});
			use.addThemeVariants(ButtonVariant.SMALL);
			use.setAriaLabel(getTranslation("desk.sources.use-of", block.getText(), source.address()));
			row.add(use);
		}
		return row;
	}

}
