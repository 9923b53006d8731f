package org.cutline.style.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CreditForm;
import org.cutline.caption.CreditLine;
import org.cutline.caption.CreditStyle;
import org.cutline.caption.CreditStyle.NameCase;
import org.cutline.caption.DateForm;
import org.cutline.caption.Qualifier;
import org.cutline.stylebook.HouseStyle;

/** How a house writes: language, agencies, credit lines, dates, spellings. */
final class WritingPanel extends Div {

	private static final long serialVersionUID = 1L;

	private static final LocalDate A_DAY = LocalDate.of(2026, 11, 7);

	private final transient StyleSession session;

	private final Span credit = new Span();

	private final Span date = new Span();

	WritingPanel(StyleSession session, boolean mayEdit) {
		this.session = session;
		addClassName("writing-panel");
		HouseStyle style = session.style();
		TextField name = new TextField(getTranslation("style.name"));
		name.setValue(style.name());
		name.setMaxLength(80);
		name.addValueChangeListener((change) -> {
			name.setInvalid(change.getValue().isBlank());
			if (!change.getValue().isBlank()) {
				change(now().named(now().id(), change.getValue().strip()));
			}
		});
		TextArea agencies = new TextArea(getTranslation("style.agencies"));
		agencies.setHelperText(getTranslation("style.agencies.help"));
		agencies.setValue(String.join("\n", style.agencies()));
		agencies.addValueChangeListener((change) -> change(now().withAgencies(lines(change.getValue()))));
		TextArea spellings = new TextArea(getTranslation("style.spellings"));
		spellings.setHelperText(getTranslation("style.lines.pairs"));
		spellings.setValue(style.spellings()
			.entrySet()
			.stream()
			.map((each) -> each.getKey() + " = " + each.getValue())
			.collect(Collectors.joining("\n")));
		spellings.addValueChangeListener((change) -> {
			boolean pairs = lines(change.getValue()).stream().allMatch((line) -> line.contains(" = "));
			spellings.setInvalid(!pairs);
			spellings.setErrorMessage(getTranslation("style.lines.pairs"));
			if (pairs) {
				change(spelled(lines(change.getValue())));
			}
		});
		Select<Optional<CaptionLanguage>> language = language(style);
		Select<Optional<CreditForm>> form = creditForm(style);
		Select<NameCase> names = nameCase(style);
		form.addValueChangeListener((change) -> credit(change.getValue(), names.getValue()));
		names.addValueChangeListener((change) -> credit(form.getValue(), change.getValue()));
		MultiSelectComboBox<DateForm> dates = dates(style);
		for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(name, agencies, spellings, language, form, names, dates)) {
			field.setReadOnly(!mayEdit);
		}
		this.credit.addClassName("sample");
		this.date.addClassName("sample");
		Div creditLine = preview("style.credit.sample", this.credit);
		creditLine.addClassName("wide");
		add(name, language, form, names, creditLine, dates, preview("style.date.sample", this.date), agencies,
				spellings);
		showSamples();
	}

	private HouseStyle now() {
		return this.session.style();
	}

	private void change(HouseStyle style) {
		this.session.change(style);
		showSamples();
	}

	private HouseStyle spelled(List<String> lines) {
		HouseStyle style = now();
		for (String wrong : List.copyOf(style.spellings().keySet())) {
			style = style.withoutSpelling(wrong);
		}
		Map<String, String> pairs = new LinkedHashMap<>();
		lines.forEach((line) -> pairs.put(line.substring(0, line.indexOf(" = ")).strip(),
				line.substring(line.indexOf(" = ") + 3).strip()));
		for (Map.Entry<String, String> pair : pairs.entrySet()) {
			style = style.withSpelling(pair.getKey(), pair.getValue());
		}
		return style;
	}

	private Select<Optional<CaptionLanguage>> language(HouseStyle style) {
		Select<Optional<CaptionLanguage>> select = new Select<>();
		List<Optional<CaptionLanguage>> all = new ArrayList<>(List.of(Optional.empty()));
		Arrays.stream(CaptionLanguage.values()).map(Optional::of).forEach(all::add);
		select.setLabel(getTranslation("style.language"));
		select.setItems(all);
		select.setItemLabelGenerator((each) -> each.map((language) -> language.locale().getDisplayLanguage(getLocale()))
			.orElseGet(() -> getTranslation("style.language.any")));
		select.setValue(Optional.ofNullable(style.language()));
		select.addValueChangeListener((change) -> change(now().withLanguage(change.getValue().orElse(null))));
		return select;
	}

	private Select<Optional<CreditForm>> creditForm(HouseStyle style) {
		Select<Optional<CreditForm>> select = new Select<>();
		List<Optional<CreditForm>> all = new ArrayList<>(List.of(Optional.empty()));
		Arrays.stream(CreditForm.values()).map(Optional::of).forEach(all::add);
		select.setLabel(getTranslation("style.credit"));
		select.setItems(all);
		select.setItemLabelGenerator((each) -> each.map((form) -> sample(new CreditStyle(form, NameCase.NATURAL)))
			.orElseGet(() -> getTranslation("style.credit.any")));
		CreditStyle own = style.credit();
		select.setValue(Optional.ofNullable((own != null) ? own.form() : null));
		return select;
	}

	private Select<NameCase> nameCase(HouseStyle style) {
		Select<NameCase> select = new Select<>();
		select.setLabel(getTranslation("style.names"));
		select.setItems(NameCase.values());
		select.setItemLabelGenerator(
				(each) -> getTranslation("style.names." + each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
		CreditStyle own = style.credit();
		select.setValue((own != null) ? own.nameCase() : NameCase.AS_IS);
		return select;
	}

	private void credit(Optional<CreditForm> form, NameCase names) {
		change(now().withCredit(form.map((each) -> new CreditStyle(each, names)).orElse(null)));
	}

	private MultiSelectComboBox<DateForm> dates(HouseStyle style) {
		MultiSelectComboBox<DateForm> box = new MultiSelectComboBox<>(getTranslation("style.dates"));
		box.setHelperText(getTranslation("style.dates.help"));
		box.setItems(DateForm.values());
		box.setItemLabelGenerator((form) -> form.write(A_DAY, languageOf(form)));
		box.setValue(new LinkedHashSet<>(style.dateForms()));
		box.addValueChangeListener((change) -> {
			List<DateForm> forms = new ArrayList<>(now().dateForms());
			forms.retainAll(change.getValue());
			change.getValue().stream().filter((form) -> !forms.contains(form)).forEach(forms::add);
			change(now().withDateForms(forms));
		});
		return box;
	}

	private CaptionLanguage languageOf(DateForm form) {
		CaptionLanguage own = now().language();
		return (own != null) ? own : CaptionLanguage.ENGLISH;
	}

	private Div preview(String label, Span sample) {
		Span soft = new Span(getTranslation(label));
		soft.addClassName("soft");
		Div preview = new Div(soft, sample);
		preview.addClassName("preview");
		return preview;
	}

	private void showSamples() {
		CreditStyle own = now().credit();
		this.credit.setText((own != null) ? sample(own) : getTranslation("style.credit.any"));
		this.date.setText(now().dateForms()
			.stream()
			.findFirst()
			.map((form) -> form.write(A_DAY, languageOf(form)))
			.orElseGet(() -> getTranslation("style.dates.any")));
	}

	private String sample(CreditStyle style) {
		String agency = now().agencies().stream().findFirst().orElse("AP");
		return CreditLine.of(agency, "Irene Pais", List.of(), List.of(Qualifier.Kind.POOL)).render(style);
	}

	private static List<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).distinct().toList();
	}

}
