package org.cutline.export.ui;

import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.cutline.metadata.WriteOptions.ContentCredentials;

/**
 * Says that a caption written into a signed file breaks its signature, and asks what is
 * to become of it. There is no answer until the sender gives one.
 */
final class CredentialsQuestion extends Div {

	private static final long serialVersionUID = 1L;

	private final RadioButtonGroup<ContentCredentials> answer = new RadioButtonGroup<>();

	private final boolean asked;

	CredentialsQuestion(int signed, Runnable answered) {
		this.asked = signed > 0;
		addClassName("credentials-question");
		setVisible(this.asked);
		this.answer.getElement().getThemeList().add("vertical");
		this.answer.setLabel(getTranslation("export.credentials.ask"));
		this.answer.setItems(ContentCredentials.values());
		this.answer.setItemLabelGenerator((choice) -> getTranslation("export.credentials." + choice));
		this.answer.addValueChangeListener((change) -> answered.run());
		add(new Paragraph(getTranslation("export.credentials.why", signed)), this.answer);
	}

	/** What was answered; what nobody asks about stays as it is. */
	Optional<ContentCredentials> answer() {
		return this.asked ? this.answer.getOptionalValue() : Optional.of(ContentCredentials.KEEP);
	}

}
