package org.cutline.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.cutline.shell.Keys;

/**
 * A small form beside what it is about: Enter settles it, Esc leaves everything as it is;
 * both lead back to where the reader came from.
 */
final class FormPopover extends Popover {

	private static final long serialVersionUID = 1L;

	private final transient Runnable back;

	private final PopoverForm form;

	/**
	 * Opens a form.
	 * @param beside what it is about
	 * @param form the form
	 * @param back leads back
	 */
	static FormPopover open(Component beside, PopoverForm form, Runnable back) {
		FormPopover popover = new FormPopover(beside, form, back);
		popover.open();
		return popover;
	}

	private FormPopover(Component beside, PopoverForm form, Runnable back) {
		this.form = form;
		this.back = back;
		getElement().getClassList().add("part-popover");
		setTarget(beside);
		setPosition(PopoverPosition.BOTTOM_START);
		setOpenOnClick(false);
		setCloseOnEsc(false);
		setAriaLabel(form.title());
		form.add(deeds());
		add(form);
		Shortcuts.addShortcutListener(form, this::settle, Key.ENTER).listenOn(this).resetFocusOnActiveElement();
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

	private Div deeds() {
		Button apply = new Button(this.form.applyText(), (click) -> settle());
		apply.addThemeVariants(ButtonVariant.PRIMARY);
		apply.setSuffixComponent(new Keys("↵"));
		Button cancel = new Button(getTranslation("shell.cancel"), (click) -> leave());
		cancel.setSuffixComponent(new Keys("Esc"));
		Div deeds = new Div();
		deeds.addClassName("part-deeds");
		if (this.form.removable()) {
			Button remove = new Button(getTranslation("desk.part.remove"), (click) -> {
				leave();
				this.form.remove();
			});
			remove.addThemeVariants(ButtonVariant.TERTIARY);
			deeds.add(remove);
		}
		deeds.add(cancel, apply);
		return deeds;
	}

	private void settle() {
		if (isOpened() && this.form.apply()) {
			leave();
		}
	}

	private void leave() {
		close();
		this.back.run();
	}

}
