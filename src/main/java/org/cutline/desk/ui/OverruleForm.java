package org.cutline.desk.ui;

import java.util.function.Predicate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks why a finding does not hold for this photo. */
final class OverruleForm extends PopoverForm {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_REASON = 1000;

	private final TextField reason = new TextField(getTranslation("desk.overrule.reason"));

	private final transient Predicate<String> overrule;

	/**
	 * Asks.
	 * @param sentence the finding's sentence
	 * @param overrule told the reason; false if it was not taken
	 */
	OverruleForm(String sentence, Predicate<String> overrule) {
		super(I18NProvider.translate("desk.overrule.title"));
		this.overrule = overrule;
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setRequired(true);
		this.reason.setHelperText(getTranslation("desk.overrule.why"));
		Paragraph about = new Paragraph(sentence);
		about.addClassName("soft");
		add(about, this.reason);
	}

	@Override
	String applyText() {
		return getTranslation("desk.overrule.do");
	}

	@Override
	boolean apply() {
		String why = this.reason.getValue().strip();
		boolean done = !why.isEmpty() && this.overrule.test(why);
		this.reason.setInvalid(!done);
		this.reason.setErrorMessage(done ? "" : getTranslation("desk.overrule.no-reason"));
		return done;
	}

}
