package org.cutline.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * How many octets of what IIM takes a field has, counted by the browser with every
 * keystroke; where it is too long, up to which word IIM keeps it. Counts the input with
 * the class {@code field-input} in the same row.
 */
@Tag("cutline-octet-count")
@JavaScript("context://cutline/octet-count.js")
final class OctetCount extends Component {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes a counter.
	 * @param room octets that IIM takes
	 * @param list whether each value of a list has that room
	 */
	OctetCount(int room, boolean list) {
		getElement().setAttribute("room", Integer.toString(room));
		getElement().setAttribute("list", list);
		getElement().setAttribute("count", getTranslation("desk.octets.count", "{0}", room));
		getElement().setAttribute("cut", getTranslation("desk.octets.cut", "{0}"));
	}

}
