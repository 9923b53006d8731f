package org.cutline.cleanup.ui;

import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.cutline.DeskOnH2;
import org.cutline.cleanup.CleanerChoice;
import org.cutline.cleanup.CleanerDesk;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.shell.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class CleanersViewTests extends SpringBrowserlessTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private CleanerDesk desk;

	@Autowired
	private Texts texts;

	@Test
	void aChiefReadsWhatEachDoesAndSwitchesOneOff() {
		new Staff(this.context).signIn(Role.CHIEF);
		UI.getCurrent().navigate(CleanersView.PATH);
		assertThat($(CleanersView.class).single().getElement().getTextRecursively()).contains("© EFE", "stays as it is",
				"Philip Glass");
		Checkbox first = $(Checkbox.class).all().getFirst();
		test(first).click();
		assertThat(this.desk.all().getFirst().used()).isFalse();
		assertThat($(CleanerCard.class).all().getFirst().hasClassName("off")).isTrue();
	}

	@Test
	void othersReadThem() {
		new Staff(this.context).signIn(Role.EDITOR);
		UI.getCurrent().navigate(CleanersView.PATH);
		assertThat($(Checkbox.class).all()).isNotEmpty().allMatch(Checkbox::isReadOnly);
	}

	@Test
	void eachHasItsNameAndReasonInBothLanguages() {
		new Staff(this.context).signIn(Role.EDITOR);
		for (CleanerChoice choice : this.desk.all()) {
			for (String language : new String[] { "en", "es" }) {
				String key = "cleanup.step." + choice.cleaner().id();
				assertThat(this.texts.getTranslation(key, Locale.of(language))).doesNotContain(key);
				assertThat(this.texts.getTranslation(key + ".why", Locale.of(language))).doesNotContain(key);
			}
		}
	}

}
