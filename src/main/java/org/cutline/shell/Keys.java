package org.cutline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** Keys as they are printed on a keyboard. */
@Tag("span")
public final class Keys extends Component implements HasComponents {

	private static final long serialVersionUID = 1L;

	/**
	 * Shows a key, or several that are pressed together.
	 * @param keys such as {@code Ctrl+Enter}
	 */
	public Keys(String keys) {
		getElement().getClassList().add("keys");
		for (String key : keys.split("(?<=\\S)\\+(?=\\S)")) {
			Element kbd = new Element("kbd");
			kbd.setText(key);
			getElement().appendChild(kbd);
		}
	}

}
