package org.cutline.shell;

import com.vaadin.flow.component.icon.SvgIcon;

/** One of our own drawings from {@code frontend/icons}; hidden from screen readers. */
public final class DeskIcon extends SvgIcon {

	private static final long serialVersionUID = 1L;

	/**
	 * Shows a drawing.
	 * @param name its file, without the ending
	 */
	public DeskIcon(String name) {
		super("cutline/icons/" + name + ".svg");
		addClassName("desk-icon");
		getElement().setAttribute("aria-hidden", "true");
	}

}
