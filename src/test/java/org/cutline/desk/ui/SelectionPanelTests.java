package org.cutline.desk.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.cutline.DeskOnH2;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.story.TestPhotos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class SelectionPanelTests extends SpringBrowserlessTest {

	private static final String WRONG = "U.S. envoys meet in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	private Staff staff;

	private PhotoId first;

	private PhotoId second;

	@BeforeEach
	void bringPhotos() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.EDITOR);
		this.first = TestPhotos.arrive(this.library, "first.jpg", WRONG, "MARTA LOBO");
		this.second = TestPhotos.arrive(this.library, "second.jpg", WRONG, "MARTA LOBO");
	}

	@Test
	void chosenPhotosAreCheckedAsOneSet() {
		navigate("photos", PhotosView.class);
		assertThat(panel()).contains("Choose photos");
		choose(this.first);
		choose(this.second);
		assertThat(panel()).contains("2 photos selected", "2 photos: House spellings");
	}

	@Test
	void allAreFixedButThoseThatWereLeftOutAndTakenBack() {
		navigate("photos", PhotosView.class);
		choose(this.first);
		choose(this.second);
		press("Fix all 2");
		test($(Checkbox.class).all().getLast()).click();
		press("Fix 1 photo");
		assertThat(caption(this.first)).startsWith("US envoys");
		assertThat(caption(this.second)).isEqualTo(WRONG);
		assertThat($(MendReport.class).single().getElement().getTextRecursively()).contains("1 photo fixed.");
		press("Undo");
		assertThat(caption(this.first)).isEqualTo(WRONG);
		press("Back to the list");
		assertThat($(SetGroup.class).all()).isNotEmpty();
	}

	@Test
	void aReaderSeesFindingsAndNoFix() {
		this.staff.signIn(Role.READER);
		navigate("photos", PhotosView.class);
		choose(this.first);
		assertThat(panel()).contains("House spellings").doesNotContain("Fix");
	}

	@Test
	void theListIsGroupedByPhotoToo() {
		navigate("photos", PhotosView.class);
		choose(this.first);
		choose(this.second);
		press("Show all findings");
		test($(NativeButton.class).withText("By photo").single()).click();
		assertThat($(SetGroup.class).all()).hasSize(2);
	}

	private void choose(PhotoId photo) {
		SheetElement sheet = $(SheetElement.class).single();
		ObjectNode data = JsonMapper.shared().createObjectNode();
		data.put("event.detail.how", "toggle");
		data.put("event.detail.from", 0);
		data.put("event.detail.to", 0);
		data.put("event.detail.id", photo.value());
		sheet.getElement()
			.getNode()
			.getFeature(ElementListenerMap.class)
			.fireEvent(new DomEvent(sheet.getElement(), "choice", data));
	}

	private String panel() {
		return $(SelectionPanel.class).single().getElement().getTextRecursively();
	}

	private void press(String button) {
		test($(Button.class).withText(button).single()).click();
	}

	private String caption(PhotoId photo) {
		return this.library.find(photo).orElseThrow().caption();
	}

}
