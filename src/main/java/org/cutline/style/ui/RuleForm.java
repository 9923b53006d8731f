package org.cutline.style.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.stylebook.CaptionRule;
import org.cutline.stylebook.Clause;
import org.cutline.stylebook.RuleParameter;
import org.cutline.stylebook.RuleSetting;

/**
 * What a house says about one rule beside its severity: parameters and its own reason.
 */
final class RuleForm extends Div {

	private static final long serialVersionUID = 1L;

	private final transient CaptionRule rule;

	private final transient StyleSession session;

	private final boolean mayEdit;

	RuleForm(CaptionRule rule, StyleSession session, boolean mayEdit) {
		this.rule = rule;
		this.session = session;
		this.mayEdit = mayEdit;
		addClassName("rule-form");
		Paragraph why = new Paragraph(rule.reason(getLocale()));
		why.addClassName("soft");
		add(why);
		rule.parameters().forEach((parameter) -> add(field(parameter)));
		add(clause("en", "style.clause.en"), clause("es", "style.clause.es"));
	}

	private RuleSetting setting() {
		return this.session.style().setting(this.rule.id());
	}

	private void change(RuleSetting setting) {
		this.session.change(this.session.style().with(this.rule.id(), setting));
	}

	private AbstractField<?, String> field(RuleParameter parameter) {
		String value = setting().parameter(parameter.name(), parameter.standard());
		return switch (parameter.kind()) {
			case CHOICE -> {
				Select<String> select = new Select<>();
				select.setItems(parameter.choices());
				select.setLabel(parameter.label(getLocale()));
				yield listen(select, select, parameter, value);
			}
			case NUMBER -> {
				TextField number = new TextField(parameter.label(getLocale()));
				number.setAllowedCharPattern("\\d");
				yield listen(number, number, parameter, value);
			}
			case PHRASES, PAIRS -> {
				TextArea lines = new TextArea(parameter.label(getLocale()));
				lines.setMaxHeight("220px");
				lines.setHelperText(getTranslation(
						(parameter.kind() == RuleParameter.Kind.PAIRS) ? "style.lines.pairs" : "style.lines.phrases"));
				yield listen(lines, lines, parameter, value);
			}
		};
	}

	private <F extends AbstractField<?, String>> F listen(F field, HasValidation validation, RuleParameter parameter,
			String value) {
		field.setValue(value);
		field.setReadOnly(!this.mayEdit);
		field.addValueChangeListener((change) -> {
			String typed = String.valueOf(change.getValue()).strip();
			var refusal = parameter.refusal(typed);
			validation.setInvalid(refusal.isPresent());
			validation.setErrorMessage(refusal.map((message) -> message.in(getLocale())).orElse(""));
			if (refusal.isEmpty()) {
				change(typed.equals(parameter.standard()) ? setting().without(parameter.name())
						: setting().with(parameter.name(), typed));
			}
		});
		return field;
	}

	private TextArea clause(String language, String label) {
		TextArea field = new TextArea(getTranslation(label));
		Clause own = setting().why();
		Map<String, String> words = (own != null) ? own.words() : Map.of();
		field.setValue(words.getOrDefault(language, words.getOrDefault("", "")));
		field.setReadOnly(!this.mayEdit);
		field.setMaxLength(500);
		field.addValueChangeListener((change) -> {
			Clause before = setting().why();
			Map<String, String> all = new LinkedHashMap<>();
			if (before != null) {
				before.words().forEach((key, said) -> all.put(key.isEmpty() ? "en" : key, said));
			}
			if (change.getValue().isBlank()) {
				all.remove(language);
			}
			else {
				all.put(language, change.getValue().strip());
			}
			change(setting().because(all.isEmpty() ? null : new Clause(all)));
		});
		return field;
	}

}
