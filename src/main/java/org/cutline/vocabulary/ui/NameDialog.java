package org.cutline.vocabulary.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.vocabulary.KnownName;
import org.cutline.vocabulary.Register;
import org.cutline.vocabulary.VocabularyRefused;
import org.jspecify.annotations.Nullable;

/** Adds a name, or gives one its right spelling. */
final class NameDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	NameDialog(VocabularyRoom room, Register register, @Nullable KnownName known, Runnable changed) {
		boolean fresh = known == null;
		setHeaderTitle(getTranslation(fresh ? "vocabulary.add-name" : "vocabulary.correct.title"));
		setWidth("460px");
		TextField name = new TextField(getTranslation("vocabulary.name"));
		name.setWidthFull();
		name.setMaxLength(200);
		name.setValue((known != null) ? known.name() : "");
		Button save = new Button(getTranslation("vocabulary.save"), (click) -> {
			try {
				if (known == null) {
					room.roster().add(register, name.getValue());
				}
				else {
					room.roster().correct(register, known.key(), name.getValue());
				}
				close();
				changed.run();
			}
			catch (VocabularyRefused ex) {
				name.setInvalid(true);
				name.setErrorMessage(Refusals.sentence(this, ex));
			}
		});
		save.addThemeVariants(ButtonVariant.PRIMARY);
		save.addClickShortcut(Key.ENTER);
		add(new Paragraph(getTranslation(fresh ? "vocabulary.add-name.why" : "vocabulary.correct.why")), name);
		name.focus();
		getFooter().add(new Button(getTranslation("vocabulary.cancel"), (click) -> close()), save);
	}

}
