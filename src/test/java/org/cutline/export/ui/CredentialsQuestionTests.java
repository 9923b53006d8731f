package org.cutline.export.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.cutline.DeskOnH2;
import org.cutline.metadata.WriteOptions.ContentCredentials;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class CredentialsQuestionTests extends SpringBrowserlessTest {

	@Test
	void asksWhatBecomesOfASignatureAndWaitsForTheAnswer() {
		int[] answers = new int[1];
		CredentialsQuestion question = new CredentialsQuestion(2, () -> answers[0]++);
		UI.getCurrent().add(question);
		assertThat(question.getElement().getTextRecursively()).contains("2 photos carry content credentials");
		assertThat(question.answer()).isEmpty();
		$(RadioButtonGroup.class).single().setValue(ContentCredentials.REMOVE);
		assertThat(question.answer()).contains(ContentCredentials.REMOVE);
		assertThat(answers[0]).isOne();
	}

	@Test
	void asksNothingWhereNothingIsSigned() {
		CredentialsQuestion question = new CredentialsQuestion(0, () -> {
		});
		assertThat(question.isVisible()).isFalse();
		assertThat(question.answer()).contains(ContentCredentials.KEEP);
	}

}
