package org.cutline.desk.ui;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.caption.TextRange;
import org.cutline.style.Overrule;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.Fix;

/** One finding: what is wrong, by which clause of the style, and what can be done. */
final class FindingRow extends Div {

	private static final long serialVersionUID = 1L;

	private final Div words = new Div();

	private final Div deeds = new Div();

	private FindingRow(Finding finding, String tone) {
		Span sentence = new Span(finding.sentence(getLocale()));
		sentence.addClassName("sentence");
		Span reason = new Span(finding.reason(getLocale()));
		reason.addClassName("reason");
		Anchor rule = new Anchor("style/rules/" + finding.ruleId(), finding.ruleId());
		rule.addClassName("rule");
		rule.setTitle(getTranslation("desk.findings.rule"));
		Div why = new Div(reason, rule);
		why.addClassName("why");
		this.words.add(sentence, why);
		this.words.addClassName("words");
		this.deeds.addClassName("fixes");
		add(this.words, this.deeds);
		addClassNames("finding", tone);
		getElement().setAttribute("data-rule", finding.ruleId());
	}

	/** A finding that stands. */
	static FindingRow open(Finding finding, String caption, boolean mayEdit, FindingDeeds deeds) {
		FindingRow row = new FindingRow(finding, finding.severity().name().toLowerCase(Locale.ROOT));
		TextRange range = finding.range();
		if (range != null) {
			row.words.addClassName("can-reveal");
			row.words.addClickListener((click) -> deeds.reveal(range));
		}
		if (mayEdit) {
			boolean first = true;
			for (Fix fix : finding.fixes()) {
				String text = first ? row.getTranslation("desk.findings.fix") : fix.label().in(row.getLocale());
				row.deeds.add(new FixButton(text, fix, caption, deeds::apply));
				first = false;
			}
			if (finding.overrulable()) {
				row.addOverrule(finding, deeds);
			}
		}
		row.deeds.setVisible(row.deeds.getComponentCount() > 0);
		return row;
	}

	/** A finding that an editor overruled. */
	static FindingRow overruled(Finding finding, Overrule overrule, String who, boolean mayEdit, FindingDeeds deeds) {
		FindingRow row = new FindingRow(finding, "overruled");
		Span reason = new Span(row.getTranslation("desk.overrule.said", who, overrule.reason()));
		reason.addClassName("overrule-reason");
		row.words.add(reason);
		if (mayEdit) {
			Button back = new Button(row.getTranslation("desk.overrule.take-back"), (click) -> deeds.takeBack(finding));
			back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
			back.setAriaLabel(back.getText() + ": " + finding.sentence(row.getLocale()));
			row.deeds.add(back);
		}
		return row;
	}

	/** The button of the first fix, to put its key on. */
	Optional<FixButton> firstFix() {
		return this.deeds.getChildren().filter(FixButton.class::isInstance).map(FixButton.class::cast).findFirst();
	}

	private void addOverrule(Finding finding, FindingDeeds deeds) {
		Button overrule = new Button(getTranslation("desk.overrule"));
		overrule.addClassName("overrule");
		overrule.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
		overrule.setAriaLabel(overrule.getText() + ": " + finding.sentence(getLocale()));
		overrule.addClickListener((click) -> deeds.askOverrule(finding, overrule));
		this.deeds.add(overrule);
	}

}
