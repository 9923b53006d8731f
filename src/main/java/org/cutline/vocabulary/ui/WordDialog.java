package org.cutline.vocabulary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.vocabulary.VocabularyRefused;
import org.cutline.vocabulary.VocabularyRefused.Reason;
import org.cutline.vocabulary.WordKind;

/** Adds a word to the grammar's lists. */
final class WordDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	WordDialog(VocabularyRoom room, Runnable changed) {
		setHeaderTitle(getTranslation("vocabulary.add-word"));
		setWidth("440px");
		Select<WordKind> kind = new Select<>();
		kind.setLabel(getTranslation("vocabulary.kind"));
		kind.setItems(WordKind.values());
		kind.setItemLabelGenerator((each) -> getTranslation("vocabulary.kind." + each.code()));
		kind.setValue(WordKind.AGENCY);
		TextField word = new TextField(getTranslation("vocabulary.word"));
		word.setMaxLength(120);
		TextField code = new TextField(getTranslation("vocabulary.code"));
		code.setMaxLength(3);
		code.setVisible(false);
		kind.addValueChangeListener((change) -> code.setVisible(change.getValue() == WordKind.COUNTRY));
		Button save = new Button(getTranslation("vocabulary.save"), (click) -> {
			try {
				room.words().add(kind.getValue(), word.getValue(), code.getValue());
				close();
				changed.run();
			}
			catch (VocabularyRefused ex) {
				TextField wrong = (ex.reason() == Reason.CODE_NOT_VALID) ? code : word;
				wrong.setInvalid(true);
				wrong.setErrorMessage(Refusals.sentence(this, ex));
			}
		});
		save.addThemeVariants(ButtonVariant.PRIMARY);
		Div form = new Div(kind, word, code);
		form.addClassName("style-dialog");
		add(form);
		word.focus();
		getFooter().add(new Button(getTranslation("vocabulary.cancel"), (click) -> close()), save);
	}

}
