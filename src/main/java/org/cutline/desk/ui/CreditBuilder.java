package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.cutline.caption.CreditLine;
import org.cutline.style.CheckedCaption;
import org.cutline.stylebook.TextEdit;
import org.jspecify.annotations.Nullable;

/**
 * Puts a credit line together: whose picture, who took it, for whom, what kind. Shows the
 * line as the house writes it while it is being made.
 */
final class CreditBuilder extends PartForm {

	private static final long serialVersionUID = 1L;

	private final transient CheckedCaption checked;

	private final ComboBox<String> agency = new ComboBox<>(getTranslation("desk.part.agency"));

	private final ComboBox<String> byline = new ComboBox<>(getTranslation("desk.part.byline"));

	private final MultiSelectComboBox<String> partners = new MultiSelectComboBox<>(
			getTranslation("desk.part.partners"));

	private final KindToggles kinds;

	private final Div preview = new Div();

	/**
	 * Opens the credit of a caption, or an empty one.
	 * @param checked the caption
	 * @param agencies names to choose from, those of the house first
	 * @param bylines names to choose from, those of the file first
	 */
	CreditBuilder(CheckedCaption checked, List<String> agencies, List<String> bylines) {
		super(I18NProvider.translate("desk.chip.credit"));
		this.checked = checked;
		CreditWords words = checked.caption()
			.credit()
			.map(CreditWords::of)
			.orElseGet(() -> proposal(agencies, bylines));
		choose(this.agency, agencies, words.agency());
		choose(this.byline, bylines, words.byline());
		this.partners.setItems(with(agencies, words.partners()));
		this.partners.setAllowCustomValue(true);
		this.partners.addCustomValueSetListener((custom) -> addPartner(custom.getDetail().strip()));
		this.partners.setValue(new LinkedHashSet<>(words.partners()));
		this.kinds = new KindToggles(words.kinds(), this::show);
		addClassName("credit-builder");
		this.preview.addClassNames("part-preview", "credit-preview");
		this.preview.getElement().setAttribute("aria-live", "polite");
		Stream.of(this.agency, this.byline).forEach((box) -> box.addValueChangeListener((change) -> show()));
		this.partners.addValueChangeListener((change) -> show());
		add(row(this.agency, this.byline), this.partners, this.kinds, this.preview);
		show();
	}

	/**
	 * A first proposal where there is no credit: the house and the file's photographer.
	 */
	private static CreditWords proposal(List<String> agencies, List<String> bylines) {
		return new CreditWords(agencies.isEmpty() ? "" : agencies.getFirst(), List.of(),
				bylines.isEmpty() ? "" : bylines.getFirst(), Set.of());
	}

	private static void choose(ComboBox<String> box, List<String> names, String value) {
		box.setItems(with(names, value.isEmpty() ? List.of() : List.of(value)));
		box.setAllowCustomValue(true);
		box.setClearButtonVisible(true);
		box.addCustomValueSetListener((custom) -> box.setValue(custom.getDetail().strip()));
		box.setValue(value.isEmpty() ? null : value);
	}

	private static List<String> with(List<String> names, List<String> more) {
		return Stream.concat(names.stream(), more.stream()).distinct().toList();
	}

	private void addPartner(String name) {
		Set<String> chosen = new LinkedHashSet<>(this.partners.getValue());
		chosen.add(name);
		List<String> known = new ArrayList<>(this.partners.getListDataView().getItems().toList());
		known.add(name);
		this.partners.setItems(known.stream().distinct().toList());
		this.partners.setValue(chosen);
	}

	private CreditWords words() {
		return new CreditWords(text(this.agency.getValue()), List.copyOf(this.partners.getValue()),
				text(this.byline.getValue()), this.kinds.chosen());
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private void show() {
		CreditLine present = this.checked.caption().credit().orElse(null);
		String line = words().render(this.checked.style(), present);
		this.preview.setText(line.isEmpty() ? getTranslation("desk.part.credit-empty") : line);
		this.preview.setClassName("soft", line.isEmpty());
	}

	@Override
	List<TextEdit> edits() {
		return words().edits(this.checked.caption(), this.checked.style());
	}

}
