package org.cutline.vocabulary.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.DeskOnH2;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.vocabulary.KnownName;
import org.cutline.vocabulary.NameRoster;
import org.cutline.vocabulary.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class VocabularyViewTests extends SpringBrowserlessTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private NameRoster roster;

	private Staff staff;

	@BeforeEach
	void aChiefIsSignedIn() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.CHIEF);
	}

	@Test
	void anEmptyListSaysWhereNamesComeFrom() {
		navigate("style/vocabulary/people", VocabularyView.class);
		assertThat(text()).contains("Nobody is known yet", "learned");
	}

	@Test
	void aChiefAddsANameAndAWrongOneIsRefusedInPlace() {
		navigate("style/vocabulary/people", VocabularyView.class);
		press("Add a name");
		TextField name = $(TextField.class).all().getLast();
		test(name).setValue("12");
		press("Save");
		assertThat(name.isInvalid()).isTrue();
		test(name).setValue("Marta Lobo");
		press("Save");
		assertThat(this.roster.names(Register.PEOPLE, "")).extracting(KnownName::name).containsExactly("Marta Lobo");
		assertThat($(NamesGrid.class).exists()).isTrue();
	}

	@Test
	void anEditorReads() {
		this.roster.add(Register.BYLINES, "Irene Pais");
		this.staff.signIn(Role.EDITOR);
		navigate("style/vocabulary", VocabularyView.class);
		assertThat($(NamesGrid.class).exists()).isTrue();
		assertThat($(Button.class).withText("Add a name").exists()).isFalse();
	}

	private void press(String button) {
		test($(Button.class).withText(button).single()).click();
	}

	private static String text() {
		return UI.getCurrent()
			.getChildren()
			.map((each) -> each.getElement().getTextRecursively())
			.reduce("", String::concat);
	}

}
