package org.cutline.desk.ui;

import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.cutline.caption.CaptionDate;
import org.cutline.style.CheckedCaption;
import org.cutline.stylebook.TextEdit;
import org.jspecify.annotations.Nullable;

/** The day that the picture was taken; it is written in the form of the house. */
final class DayForm extends PartForm {

	private static final long serialVersionUID = 1L;

	private final transient CheckedCaption checked;

	private final transient CaptionDate date;

	private final DatePicker day = new DatePicker(getTranslation("desk.part.day"));

	private final Div preview = new Div();

	DayForm(CheckedCaption checked, CaptionDate date) {
		super(I18NProvider.translate("desk.chip.date"));
		this.checked = checked;
		this.date = date;
		this.day.setLocale(getLocale());
		this.day.setI18n(names(getLocale()));
		this.preview.addClassName("part-preview");
		this.preview.getElement().setAttribute("aria-live", "polite");
		this.day.addValueChangeListener((change) -> show(change.getValue()));
		date.value().ifPresent(this.day::setValue);
		show(this.day.getValue());
		add(this.day, this.preview);
	}

	private DatePicker.DatePickerI18n names(Locale locale) {
		DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
		return new DatePicker.DatePickerI18n().setDateFormat("d MMM yyyy")
			.setFirstDayOfWeek(1)
			.setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
			.setWeekdays(List.of(symbols.getWeekdays()).subList(1, 8))
			.setWeekdaysShort(List.of(symbols.getShortWeekdays()).subList(1, 8))
			.setToday(getTranslation("desk.part.today"))
			.setCancel(getTranslation("shell.cancel"));
	}

	private void show(@Nullable LocalDate chosen) {
		this.preview.setText(
				(chosen != null) ? DayEdit.words(chosen, this.date, this.checked.caption(), this.checked.style()) : "");
	}

	@Override
	List<TextEdit> edits() {
		LocalDate chosen = this.day.getValue();
		return (chosen != null) ? DayEdit.edits(chosen, this.date, this.checked.caption(), this.checked.style())
				: List.of();
	}

}
