package org.cutline.desk.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.DeskOnH2;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.Pictures;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class EmbeddedPanelTests extends SpringBrowserlessTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoIntake intake;

	@BeforeEach
	void openTheTab() throws IOException {
		new Staff(this.context).signIn(Role.EDITOR);
		TakenIn taken = (TakenIn) this.intake.take("a.jpg", new ByteArrayInputStream(Pictures.jpeg(9)));
		UI.getCurrent().navigate("photos/" + taken.photo());
		$(TabSheet.class).single().setSelectedIndex(1);
	}

	@Test
	void aSearchFindsAndOpensWhatWasClosed() {
		assertThat(panel()).doesNotContain("DQT");
		test($(TextField.class).withPropertyValue(TextField::getPlaceholder, "Search in this file").single())
			.setValue("dqt");
		assertThat(panel()).contains("DQT").doesNotContain("DHT");
	}

	@Test
	void aSearchForWhatIsNotThereSaysSo() {
		test($(TextField.class).withPropertyValue(TextField::getPlaceholder, "Search in this file").single())
			.setValue("nowhere");
		assertThat(panel()).contains("Nothing in the file matches.");
	}

	@Test
	void theOctetsComeWhenAskedForAndGoAgain() {
		test($(TextField.class).withPropertyValue(TextField::getPlaceholder, "Search in this file").single())
			.setValue("SOI");
		NativeButton octets = buttons().getFirst();
		test(octets).click();
		assertThat(panel()).contains("ff d8").contains("Download 2 octets");
		assertThat(octets.getElement().getAttribute("aria-expanded")).isEqualTo("true");
		test(octets).click();
		assertThat(panel()).doesNotContain("ff d8");
	}

	private List<NativeButton> buttons() {
		return $(NativeButton.class).all().stream().filter((button) -> button.getText().equals("01")).toList();
	}

	private String panel() {
		return $(EmbeddedPanel.class).single().getElement().getTextRecursively();
	}

}
