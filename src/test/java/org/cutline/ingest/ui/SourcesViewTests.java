package org.cutline.ingest.ui;

import java.util.Locale;
import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.DeskOnH2;
import org.cutline.ingest.Source;
import org.cutline.ingest.SourceFault;
import org.cutline.ingest.SourceId;
import org.cutline.ingest.SourceSheet;
import org.cutline.ingest.Sources;
import org.cutline.metadata.Field;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.shell.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class SourcesViewTests extends SpringBrowserlessTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Sources sources;

	@Autowired
	private Texts texts;

	@BeforeEach
	void aChiefIsSignedIn() {
		new Staff(this.context).signIn(Role.CHIEF);
	}

	@Test
	void aDeskWithoutSourcesIsToldWhatTheyAre() {
		UI.getCurrent().navigate(SourcesView.PATH);
		assertThat(page()).contains("No source yet", "watched folder", "New source");
	}

	@Test
	@SuppressWarnings("unchecked")
	void aChiefMakesASourceAndSeesItsFolder() {
		UI.getCurrent().navigate(SourcesView.PATH + "/new");
		test(field("Name")).setValue("EFE Lisboa");
		test($(IntegerField.class).single()).setValue(120);
		test(button("Add a field")).click();
		((ComboBox<Field>) $(ComboBox.class).single()).setValue(Field.CITY);
		$(TextField.class).all().getLast().setValue("Lisbon");
		test(button("Save")).click();
		Source saved = this.sources.find(new SourceId("efe-lisboa")).orElseThrow();
		assertThat(saved.sheet().photosAMinute()).isEqualTo(120);
		assertThat(saved.template()).isEqualTo(Map.of(Field.CITY, "Lisbon"));
		assertThat(page()).contains("/inbox/efe-lisboa", "POST /api/photos?source=efe-lisboa");
	}

	@Test
	void whatIsWrongIsSaidAtItsField() {
		UI.getCurrent().navigate(SourcesView.PATH + "/new");
		test($(TextArea.class).single()).setValue("no key");
		test(button("Save")).click();
		assertThat(field("Name").isInvalid()).isTrue();
		assertThat($(TextArea.class).single().getErrorMessage()).contains("no key", "OpenSSH");
		assertThat(this.sources.all()).isEmpty();
	}

	@Test
	void aPasswordIsSetAndNeverShown() {
		this.sources.begin(SourceSheet.named("Camera"));
		UI.getCurrent().navigate(SourcesView.PATH + "/camera");
		test($(PasswordField.class).single()).setValue("correct horse battery");
		test(button("Save")).click();
		assertThat(this.sources.passwordFits(new SourceId("camera"), "correct horse battery")).isTrue();
		assertThat($(PasswordField.class).single().getValue()).isEmpty();
		assertThat($(PasswordField.class).single().getHelperText()).contains("It has one");
	}

	@Test
	void aSourceIsGivenUpAndTakenUpAgain() {
		this.sources.begin(SourceSheet.named("Lusa"));
		UI.getCurrent().navigate(SourcesView.PATH + "/lusa");
		test(button("Give it up")).click();
		assertThat(page()).contains("given up", "nothing is taken from it");
		test(button("Take it up again")).click();
		assertThat(page()).doesNotContain("given up");
	}

	@Test
	void everyFaultHasItsSentence() {
		for (SourceFault.Reason reason : SourceFault.Reason.values()) {
			String key = "ingest.source.fault." + reason;
			assertThat(this.texts.getTranslation(key, Locale.of("es"), "x")).doesNotContain(key);
		}
	}

	private TextField field(String label) {
		return $(TextField.class).all()
			.stream()
			.filter((each) -> label.equals(each.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private Button button(String text) {
		return $(Button.class).all().stream().filter((each) -> text.equals(each.getText())).findFirst().orElseThrow();
	}

	private String page() {
		return $(SourcesView.class).single().getElement().getTextRecursively();
	}

}
