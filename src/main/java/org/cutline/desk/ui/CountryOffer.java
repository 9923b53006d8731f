package org.cutline.desk.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.caption.CaptionParser;
import org.cutline.caption.Countries;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.Term;
import org.cutline.metadata.TermList;
import org.cutline.photo.PhotoFields;

/**
 * Offers the code that fits a country, and the country that fits a code, where one of the
 * two is missing or says another country. Nothing is written unasked.
 */
final class CountryOffer extends Div {

	private static final long serialVersionUID = 1L;

	private static final TermList CODES = TermList.of(Field.COUNTRY_CODE).orElseThrow();

	private final transient Field field;

	private final Span words = new Span();

	private final Button take = new Button();

	private String offered = "";

	CountryOffer(Field field, FieldDesk desk, Runnable taken) {
		this.field = field;
		addClassName("field-offer");
		setVisible(false);
		if (desk.mayEdit()) {
			this.take.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
			this.take.addClickListener((click) -> {
				desk.change(field, FieldValue.of(this.offered));
				taken.run();
			});
			add(this.words, this.take);
		}
	}

	void show(PhotoFields fields) {
		Optional<String> offer = of(this.field, fields);
		this.offered = offer.orElse("");
		setVisible(offer.isPresent() && getComponentCount() > 0);
		String country = fields.text(Field.COUNTRY);
		boolean fromCode = this.field == Field.COUNTRY || country.isBlank();
		this.words.setText(getTranslation("desk.country.fits", fromCode ? fields.text(Field.COUNTRY_CODE) : country));
		this.take.setText(getTranslation("desk.country.take", this.offered));
	}

	/**
	 * What fits a country or its code.
	 * @param field the field that is to be written
	 * @param fields the fields as they stand
	 * @return the offer, or empty if both agree, nothing is known or it is another field
	 */
	static Optional<String> of(Field field, PhotoFields fields) {
		String country = fields.text(Field.COUNTRY);
		String code = fields.text(Field.COUNTRY_CODE);
		Optional<Term> term = CODES.find(code);
		String fitting = Countries.codeOf(country.strip());
		boolean differ = term.isPresent() && fitting != null && !term.get().value().equals(fitting);
		boolean codeLast = fields.edited(Field.COUNTRY_CODE) && !fields.edited(Field.COUNTRY);
		if (field == Field.COUNTRY_CODE) {
			boolean wanting = code.isBlank() || (differ && !codeLast);
			return (fitting != null && wanting) ? Optional.of(fitting)
					: term.map(Term::value).filter((value) -> !value.equals(code));
		}
		boolean wanting = country.isBlank() || (differ && codeLast);
		return (field == Field.COUNTRY && wanting) ? term.map((known) -> name(known, fields)) : Optional.empty();
	}

	/** The country's name in the language of the caption. */
	private static String name(Term term, PhotoFields fields) {
		Locale language = CaptionParser.parse(fields.text(Field.DESCRIPTION)).language().locale();
		String name = term.otherCode().isEmpty() ? term.label(language)
				: Locale.of("", term.otherCode()).getDisplayCountry(language);
		String plain = name.replaceFirst(" \\(.*\\)$", "");
		return Objects.equals(Countries.codeOf(plain), term.value()) ? plain : name;
	}

}
