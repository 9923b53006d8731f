package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.cutline.caption.TextRange;
import org.cutline.shell.Keys;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.Fix;
import org.cutline.stylebook.Severity;

/** What the stylebook found, each with its fix one key away. */
final class FindingsList extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST_KEYS = 9;

	private final boolean mayEdit;

	private final transient Consumer<Fix> apply;

	private final transient Consumer<TextRange> reveal;

	private final transient List<Fix> keyed = new ArrayList<>();

	private final Div counts = new Div();

	private final Div list = new Div();

	private transient List<Finding> shown = List.of();

	/**
	 * Makes the list, empty.
	 * @param mayEdit whether fixes are offered
	 * @param apply applies a fix
	 * @param reveal shows the words that a finding is about
	 */
	FindingsList(boolean mayEdit, Consumer<Fix> apply, Consumer<TextRange> reveal) {
		this.mayEdit = mayEdit;
		this.apply = apply;
		this.reveal = reveal;
		addClassName("findings");
		Header header = new Header(new H2(getTranslation("desk.findings")), this.counts);
		this.counts.addClassName("finding-counts");
		this.list.addClassName("finding-list");
		this.list.getElement().setAttribute("aria-live", "polite");
		add(header, this.list);
	}

	/**
	 * Shows what was found.
	 * @param found the findings in the order of the list
	 * @param passed how many rules found nothing
	 */
	void show(List<Finding> found, int passed) {
		this.counts.removeAll();
		this.counts.add(count("error", number(found, Severity.ERROR), "desk.findings.errors"),
				count("warning", number(found, Severity.WARNING), "desk.findings.warnings"),
				count("ok", passed, "desk.findings.passed"));
		if (this.shown.equals(found) && this.list.getComponentCount() > 0) {
			return;
		}
		this.shown = List.copyOf(found);
		this.list.removeAll();
		this.keyed.clear();
		this.shown.forEach((finding) -> this.list.add(row(finding)));
		if (this.shown.isEmpty()) {
			Span clean = new Span(getTranslation("desk.findings.none"));
			Div row = new Div(clean);
			row.addClassNames("finding", "ok");
			this.list.add(row);
		}
	}

	/**
	 * The fix that a number key applies.
	 * @param number from 1
	 * @return empty if there is no such fix
	 */
	Optional<Fix> fix(int number) {
		return (number <= this.keyed.size()) ? Optional.of(this.keyed.get(number - 1)) : Optional.empty();
	}

	/**
	 * Shows which finding was chosen in the text.
	 * @param place its place in the list
	 */
	void point(int place) {
		for (int each = 0; each < this.list.getComponentCount(); each++) {
			Component row = this.list.getComponentAt(each);
			row.getElement().getClassList().set("chosen", each == place);
			if (each == place) {
				row.getElement().scrollIntoView();
			}
		}
	}

	private static int number(List<Finding> found, Severity severity) {
		return (int) found.stream().filter((finding) -> finding.severity() == severity).count();
	}

	private Component count(String kind, int number, String key) {
		Span dot = new Span();
		dot.addClassNames("dot", kind);
		Span text = new Span(getTranslation(key, number));
		Span count = new Span(dot, text);
		count.addClassName("finding-count");
		return count;
	}

	private Component row(Finding finding) {
		Span sentence = new Span(finding.sentence(getLocale()));
		sentence.addClassName("sentence");
		Span reason = new Span(finding.reason(getLocale()));
		reason.addClassName("reason");
		Span rule = new Span(finding.ruleId());
		rule.addClassName("rule");
		Div why = new Div(reason, rule);
		why.addClassName("why");
		Div words = new Div(sentence, why);
		words.addClassName("words");
		Div row = new Div(words);
		row.addClassNames("finding", finding.severity().name().toLowerCase(Locale.ROOT));
		TextRange range = finding.range();
		if (range != null) {
			words.addClassName("can-reveal");
			words.addClickListener((click) -> this.reveal.accept(range));
		}
		if (this.mayEdit && !finding.fixes().isEmpty()) {
			row.add(fixButtons(finding));
		}
		return row;
	}

	private Component fixButtons(Finding finding) {
		Div buttons = new Div();
		buttons.addClassName("fixes");
		boolean first = true;
		for (Fix fix : finding.fixes()) {
			String label = fix.label().in(getLocale());
			Button button = new Button(first ? getTranslation("desk.findings.fix") : label,
					(click) -> this.apply.accept(fix));
			button.setTooltipText(label);
			button.setAriaLabel(getTranslation("desk.findings.fix") + ": " + label);
			if (first && this.keyed.size() < MOST_KEYS) {
				this.keyed.add(fix);
				button.setSuffixComponent(new Keys("Alt+" + this.keyed.size()));
			}
			buttons.add(button);
			first = false;
		}
		return buttons;
	}

}
