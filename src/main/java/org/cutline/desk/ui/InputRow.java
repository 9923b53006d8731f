package org.cutline.desk.ui;

import java.util.Optional;

import com.vaadin.flow.component.html.Span;
import org.cutline.metadata.Field;
import org.cutline.metadata.Field.Kind;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.PhotoDate;
import org.cutline.metadata.Term;
import org.cutline.metadata.TermList;
import org.cutline.photo.PhotoFields;

/**
 * A field that is typed or chosen, with what there is to say about it: octets, how a date
 * was understood, other languages, a repair, a country that fits its code.
 */
final class InputRow extends FieldRow {

	private static final long serialVersionUID = 1L;

	private final transient FieldInput input;

	private final Span note = new Span();

	private final LanguageLines languages;

	private final RepairNotice repair;

	private final CountryOffer country;

	private final CleanedNotice cleaned;

	InputRow(Field field, FieldDesk desk) {
		super(field, desk);
		boolean mayEdit = desk.mayEdit() && field.isEditable();
		this.input = FieldInput.of(field, mayEdit, (text) -> desk.type(field, text));
		this.languages = new LanguageLines(field, desk);
		this.repair = new RepairNotice(field, desk, this.input::enter);
		this.country = new CountryOffer(field, desk, this.input::enter);
		this.cleaned = new CleanedNotice(field, desk, this.input::enter);
		this.note.addClassName("field-note");
		add(this.input.component(), head());
		if (this.input instanceof WordsInput) {
			field.roomInIim().ifPresent((room) -> add(new OctetCount(room, field.kind().isList())));
		}
		add(this.note, this.cleaned, this.languages, this.repair, this.country);
		if (mayEdit) {
			this.input.component()
				.getElement()
				.addEventListener("keydown", (key) -> desk.repeat(field))
				.setFilter(REPEAT)
				.preventDefault();
		}
		if (field.kind() == Kind.LANGUAGES) {
			this.languages.button().ifPresent(head()::addDeed);
		}
	}

	@Override
	void showValue(PhotoFields fields) {
		FieldValue value = fields.value(field());
		this.input.show(value);
		this.languages.show(value);
		this.repair.show(value);
		this.country.show(fields);
		this.cleaned.show(fields);
		if (field().kind() == Kind.DATE) {
			showDate(value.text());
		}
		else if (!value.isEmpty() && this.input instanceof TermsInput) {
			showTerm(value.text());
		}
		else {
			say("", false);
		}
	}

	private void showDate(String text) {
		boolean unreadable = !text.isBlank() && PhotoDate.parse(text).isEmpty();
		say(unreadable ? getTranslation("desk.date.unreadable")
				: DateWords.of(text, getTranslation("desk.date.no-zone"), getLocale()), unreadable);
	}

	private void showTerm(String text) {
		Optional<Term> term = TermList.of(field()).flatMap((list) -> list.find(text));
		boolean generated = term.filter(Term::generated).isPresent();
		String sentence = generated ? getTranslation("desk.fields.generated")
				: term.isPresent() ? "" : getTranslation("desk.fields.no-term");
		say(sentence, !sentence.isEmpty());
	}

	private void say(String sentence, boolean warns) {
		this.note.setText(sentence);
		this.note.setClassName("warns", warns);
	}

	@Override
	void focus() {
		this.input.enter();
	}

}
