package org.cutline.desk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Photos were changed from a dialog over the screen, which may show them. */
final class PhotosTouched extends ComponentEvent<UI> {

	private static final long serialVersionUID = 1L;

	PhotosTouched(UI ui) {
		super(ui, false);
	}

}
