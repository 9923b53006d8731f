package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.cutline.newsroom.PersonId;
import org.cutline.shell.Keys;
import org.cutline.style.CheckedCaption;
import org.cutline.style.Overrule;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.Fix;
import org.cutline.stylebook.Severity;

/** What the stylebook found, each with its fix one key away; overruled findings last. */
final class FindingsList extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST_KEYS = 9;

	private final boolean mayEdit;

	private final transient FindingDeeds deeds;

	private final transient Function<PersonId, String> names;

	private final transient List<Fix> keyed = new ArrayList<>();

	private final Count errors = new Count("error", new Span());

	private final Count warnings = new Count("warning", new Span());

	private final NativeButton passedText = new NativeButton();

	private final Count passed = new Count("ok", this.passedText);

	private final PassedRules passedRules = new PassedRules(this.passedText);

	private final Div list = new Div();

	private transient Shown shown = new Shown(List.of(), List.of(), List.of());

	/**
	 * Makes the list, empty.
	 * @param mayEdit whether fixes are offered
	 * @param names what people are called
	 * @param deeds what can be done about a finding
	 */
	FindingsList(boolean mayEdit, Function<PersonId, String> names, FindingDeeds deeds) {
		this.mayEdit = mayEdit;
		this.names = names;
		this.deeds = deeds;
		addClassName("findings");
		Div counts = new Div(this.errors, this.warnings, this.passed);
		counts.addClassName("finding-counts");
		this.passedText.setTitle(getTranslation("desk.findings.passed-rules"));
		this.list.addClassName("finding-list");
		this.list.getElement().setAttribute("aria-live", "polite");
		add(new Header(new H2(getTranslation("desk.findings")), counts), this.list, this.passedRules);
	}

	/**
	 * Shows what was found, the gravest first.
	 * @param checked the caption that was checked
	 * @return the open findings in the order of the list
	 */
	List<Finding> show(CheckedCaption checked) {
		List<Finding> open = checked.report()
			.findings()
			.stream()
			.sorted(Comparator.comparing(Finding::severity))
			.toList();
		this.errors.say(getTranslation("desk.findings.errors", checked.report().count(Severity.ERROR)));
		this.warnings.say(getTranslation("desk.findings.warnings", checked.report().count(Severity.WARNING)));
		this.passedText.setText(getTranslation("desk.findings.passed", checked.report().passed().size()));
		this.passedRules.show(checked.report().passed());
		Shown now = new Shown(open, checked.report().overruled(), checked.overrules());
		if (!now.equals(this.shown) || this.list.getComponentCount() == 0) {
			this.shown = now;
			fill(checked);
		}
		return open;
	}

	private void fill(CheckedCaption checked) {
		this.list.removeAll();
		this.keyed.clear();
		for (Finding finding : this.shown.open()) {
			FindingRow row = FindingRow.open(finding, checked.caption().text(), this.mayEdit, this.deeds);
			if (this.keyed.size() < MOST_KEYS) {
				row.firstFix().ifPresent((button) -> {
					this.keyed.add(finding.fixes().getFirst());
					button.key(new Keys("Alt+" + this.keyed.size()));
				});
			}
			this.list.add(row);
		}
		if (this.shown.open().isEmpty()) {
			Div row = new Div(new Span(getTranslation("desk.findings.none")));
			row.addClassNames("finding", "ok");
			this.list.add(row);
		}
		for (Finding finding : this.shown.overruled()) {
			checked.overrule(finding).ifPresent((overrule) -> this.list.add(overruled(finding, overrule)));
		}
	}

	private FindingRow overruled(Finding finding, Overrule overrule) {
		PersonId by = overrule.by();
		String who = (by != null) ? this.names.apply(by) : getTranslation("desk.history.desk");
		return FindingRow.overruled(finding, overrule, who, this.mayEdit, this.deeds);
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
	 * The first finding of a rule.
	 * @param ruleId the rule
	 * @return its place in the list, or empty if the rule found nothing
	 */
	Optional<Integer> place(String ruleId) {
		return IntStream.range(0, this.shown.open().size())
			.filter((place) -> this.shown.open().get(place).ruleId().equals(ruleId))
			.boxed()
			.findFirst();
	}

	/** The finding at a place of the list. */
	Finding at(int place) {
		return this.shown.open().get(place);
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

	/** A number with its dot. */
	private static final class Count extends Span {

		private static final long serialVersionUID = 1L;

		private final Component words;

		Count(String kind, Component words) {
			this.words = words;
			Span dot = new Span();
			dot.addClassNames("dot", kind);
			addClassName("finding-count");
			add(dot, words);
		}

		void say(String text) {
			this.words.getElement().setText(text);
		}

	}

	private record Shown(List<Finding> open, List<Finding> overruled, List<Overrule> overrules) {
	}

}
