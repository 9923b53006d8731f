package org.cutline.desk.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.cutline.shell.Keys;
import org.cutline.stylebook.TextEdit;

/**
 * The form of a part beside its chip: Enter writes it into the caption, Esc leaves it as
 * it is; both lead back to the text.
 */
final class PartPopover extends Popover {

	private static final long serialVersionUID = 1L;

	private final transient Runnable back;

	/**
	 * Opens a form.
	 * @param chip the chip that it belongs to
	 * @param form the form
	 * @param write makes edits of the caption
	 * @param back leads back to the text
	 */
	static PartPopover open(Component chip, PartForm form, Consumer<List<TextEdit>> write, Runnable back) {
		PartPopover popover = new PartPopover(chip, form, write, back);
		popover.open();
		return popover;
	}

	private PartPopover(Component chip, PartForm form, Consumer<List<TextEdit>> write, Runnable back) {
		this.back = back;
		getElement().getClassList().add("part-popover");
		setTarget(chip);
		setPosition(PopoverPosition.BOTTOM_START);
		setOpenOnClick(false);
		setCloseOnEsc(false);
		setAriaLabel(form.title());
		Button apply = new Button(getTranslation("desk.part.apply"), (click) -> settle(write, form.edits()));
		apply.addThemeVariants(ButtonVariant.PRIMARY);
		apply.setSuffixComponent(new Keys("↵"));
		Button cancel = new Button(getTranslation("shell.cancel"), (click) -> leave());
		cancel.setSuffixComponent(new Keys("Esc"));
		Div deeds = new Div();
		deeds.addClassName("part-deeds");
		if (form.removable()) {
			Button remove = new Button(getTranslation("desk.part.remove"), (click) -> settle(write, form.removal()));
			remove.addThemeVariants(ButtonVariant.TERTIARY);
			deeds.add(remove);
		}
		deeds.add(cancel, apply);
		form.add(deeds);
		add(form);
		Shortcuts.addShortcutListener(form, () -> settle(write, form.edits()), Key.ENTER)
			.listenOn(this)
			.resetFocusOnActiveElement();
		Shortcuts.addShortcutListener(form, this::leave, Key.ESCAPE).listenOn(this);
		addOpenedChangeListener((change) -> {
			if (change.isOpened()) {
				form.focusFirst();
			}
			else {
				getElement().removeFromParent();
			}
		});
	}

	private void settle(Consumer<List<TextEdit>> write, List<TextEdit> edits) {
		leave();
		if (!edits.isEmpty()) {
			write.accept(edits);
		}
	}

	private void leave() {
		close();
		this.back.run();
	}

}
