package org.cutline.desk.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.cutline.stylebook.Message;

/** The rules that found nothing, each with the way to its page. */
final class PassedRules extends Popover {

	private static final long serialVersionUID = 1L;

	private final Div list = new Div();

	private transient List<String> rules = List.of();

	PassedRules(Component target) {
		setTarget(target);
		setPosition(PopoverPosition.BOTTOM_END);
		getElement().getClassList().add("part-popover");
		String title = getTranslation("desk.findings.passed-rules");
		setAriaLabel(title);
		this.list.addClassName("passed-rules");
		this.list.getElement().setAttribute("tabindex", "0");
		add(new H3(title), this.list);
		addOpenedChangeListener((change) -> fill());
	}

	/** Takes the rules over; they are listed when somebody looks. */
	void show(List<String> passed) {
		this.rules = passed;
	}

	private void fill() {
		this.list.removeAll();
		for (String id : this.rules) {
			Span name = new Span(id);
			name.addClassName("rule");
			Anchor rule = new Anchor("style/rules/" + id, Message.of(id + ".title").in(getLocale()));
			Div row = new Div(rule, name);
			row.addClassName("passed-rule");
			this.list.add(row);
		}
	}

}
