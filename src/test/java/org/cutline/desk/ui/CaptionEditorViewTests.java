package org.cutline.desk.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.cutline.DeskOnH2;
import org.cutline.desk.Drafts;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.story.TestPhotos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class CaptionEditorViewTests extends SpringBrowserlessTest {

	private static final String CAPTION = "Ministers arrive in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO/POOL";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private Drafts drafts;

	private PhotoView photo;

	private Staff staff;

	@BeforeEach
	void bringAPhoto() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.EDITOR);
		PhotoId id = TestPhotos.arrive(this.library, "arrival.jpg", CAPTION, "MARTA LOBO");
		this.photo = this.library.find(id).orElseThrow();
	}

	@Test
	void opensWithWhatTheFileSays() {
		open();
		assertThat(field(Field.DATE_CREATED).getValue()).isEmpty();
		assertThat(chips()).containsExactly("Lisbon, Portugal", "19 May 2026", "EFE-EPA MARTA LOBO POOL");
	}

	@Test
	void whatIsTypedIsCheckedAndKeptAsADraft() {
		open();
		type("Ministers  arrive.");
		assertThat($(FindingsList.class).single().getElement().getTextRecursively()).contains("residue.spaces");
		assertThat(this.drafts.find(this.photo.id())).hasValueSatisfying((draft) -> assertThat(draft.edits())
			.containsEntry(Field.DESCRIPTION, FieldValue.of("Ministers  arrive.")));
	}

	@Test
	void savingMakesAnEditionAndEndsTheDraft() {
		open();
		type(CAPTION.replace("arrive", "gather"));
		press("Save");
		assertThat(current().edition()).isEqualTo(2);
		assertThat(current().state()).isEqualTo(PhotoState.CAPTIONED);
		assertThat(this.drafts.find(this.photo.id())).isEmpty();
		assertThat($(Notification.class).exists()).isTrue();
	}

	@Test
	void aDraftIsThereAgainAfterAReload() {
		open();
		type("Half a sen");
		open();
		press("Save");
		assertThat(current().caption()).isEqualTo("Half a sen");
	}

	@Test
	void whoeverSavesSecondIsAsked() {
		open();
		EditOutcome others = this.library.caption(this.photo.id(), 1,
				Map.of(Field.DESCRIPTION, FieldValue.of("Theirs.")), "");
		assertThat(others).isInstanceOf(EditOutcome.Done.class);
		type("Mine.");
		press("Save");
		assertThat($(ConflictDialog.class).exists()).isTrue();
		assertThat(current().caption()).isEqualTo("Theirs.");
	}

	@Test
	void errorsKeepACaptionFromBeingApproved() {
		open();
		type("");
		press("Approve");
		assertThat(current().state()).isNotEqualTo(PhotoState.APPROVED);
		assertThat(current().errors()).isPositive();
	}

	@Test
	void aReaderReadsAndCannotWrite() {
		this.staff.signIn(Role.READER);
		open();
		assertThat(field(Field.HEADLINE).isReadOnly()).isTrue();
		assertThat($(Button.class).withText("Save").exists()).isFalse();
		assertThat($(Button.class).withText("Skip").exists()).isTrue();
	}

	@Test
	void savingGoesOnWithTheSearchThatThePhotoWasOpenedFrom() {
		PhotoId next = TestPhotos.arrive(this.library, "next.jpg", CAPTION, "MARTA LOBO");
		UI.getCurrent().navigate("photos/" + this.photo.id(), QueryParameters.of("state", "inbox"));
		type("Ministers go.");
		press("Save & next");
		Location there = UI.getCurrent().getActiveViewLocation();
		assertThat(there.getPathWithQueryParameters()).isEqualTo("photos/" + next + "?state=inbox");
		press("Save");
		assertThat(this.library.find(next).orElseThrow().caption()).isEqualTo(CAPTION);
		assertThat($(Matte.class).single().getElement().getTextRecursively()).contains("next.jpg");
	}

	@Test
	void aFieldIsRepeatedFromThePhotoBefore() {
		PhotoId next = TestPhotos.arrive(this.library, "next.jpg", CAPTION, "MARTA LOBO");
		this.library.caption(this.photo.id(), 1, Map.of(Field.HEADLINE, FieldValue.of("Ministers in Lisbon")), "");
		open();
		press("Skip");
		ObjectNode key = JsonMapper.shared().createObjectNode().put(FieldRow.REPEAT, true);
		fire(field(Field.HEADLINE).getElement(), "keydown", key);
		assertThat(field(Field.HEADLINE).getValue()).isEqualTo("Ministers in Lisbon");
		press("Save");
		assertThat(this.library.find(next).orElseThrow().fields().text(Field.HEADLINE))
			.isEqualTo("Ministers in Lisbon");
	}

	@Test
	void nothingIsRepeatedWhereThePhotoBeforeHasNothing() {
		TestPhotos.arrive(this.library, "next.jpg", CAPTION, "MARTA LOBO");
		open();
		press("Skip");
		test(field(Field.HEADLINE)).setValue("Mine");
		ObjectNode key = JsonMapper.shared().createObjectNode().put(FieldRow.REPEAT, true);
		fire(field(Field.HEADLINE).getElement(), "keydown", key);
		assertThat(field(Field.HEADLINE).getValue()).isEqualTo("Mine");
		assertThat($(Notification.class).exists()).isTrue();
	}

	@Test
	void wordsThatArriveAfterTheirPhotoWasLeftTouchNoOther() {
		PhotoId next = TestPhotos.arrive(this.library, "next.jpg", "Another caption.", "MARTA LOBO");
		open();
		CaptionText left = $(CaptionText.class).single();
		press("Skip");
		type(left, "Late words.");
		press("Save");
		assertThat(this.library.find(next).orElseThrow().caption()).isEqualTo("Another caption.");
		assertThat(this.drafts.find(next)).isEmpty();
		assertThat(this.drafts.find(this.photo.id())).isPresent();
	}

	@Test
	void aChipOpensTheFormOfItsPart() {
		open();
		ChipButton place = chip(CaptionPart.Place.class);
		test((NativeButton) place).click();
		assertThat($(TextField.class).withCaption("City").single().getValue()).isEqualTo("Lisbon");
	}

	@Test
	void aReaderIsShownTheWordsOfAChipAndNoForm() {
		this.staff.signIn(Role.READER);
		open();
		test((NativeButton) chip(CaptionPart.Place.class)).click();
		assertThat($(PlaceForm.class).exists()).isFalse();
	}

	@Test
	void aMissingCreditHasAChipThatBuildsIt() {
		open();
		type("Ministers arrive in Lisbon, Portugal, 19 May 2026.");
		assertThat(chips()).contains("+ Credit line");
		test((NativeButton) chip(CaptionPart.Credit.class)).click();
		CreditBuilder builder = $(CreditBuilder.class).single();
		assertThat(builder.getElement().getTextRecursively()).contains("EFE-EPA/MARTA LOBO");
	}

	@Test
	void aWarningIsOverruledWithAReasonAndTakenBack() {
		open();
		type(CAPTION.replace("Ministers", "U.S. ministers"));
		assertThat(rules("warning")).contains("language.spellings");
		test($(Button.class).withText("Overrule…").all().getFirst()).click();
		OverruleForm form = $(OverruleForm.class).single();
		assertThat(form.apply()).isFalse();
		test($(TextField.class).withCaption("Reason").single()).setValue("A quotation");
		press("Overrule");
		assertThat(rules("warning")).doesNotContain("language.spellings");
		assertThat($(FindingsList.class).single().getElement().getTextRecursively()).contains("A quotation");
		press("Take back");
		assertThat(rules("warning")).contains("language.spellings");
	}

	@Test
	void anErrorCannotBeOverruled() {
		open();
		type("");
		assertThat(rules("error")).contains("caption.present");
		assertThat($(FindingRow.class).all()
			.stream()
			.filter((row) -> row.hasClassName("error"))
			.allMatch((row) -> !row.getElement().getTextRecursively().contains("Overrule"))).isTrue();
	}

	@Test
	void anAddressLeadsToAFinding() {
		this.library.caption(this.photo.id(), 1,
				Map.of(Field.DESCRIPTION, FieldValue.of(CAPTION.replace("Ministers", "U.S. ministers"))), "");
		UI.getCurrent().navigate("photos/" + this.photo.id(), QueryParameters.of("finding", "language.spellings"));
		assertThat($(FindingRow.class).all()
			.stream()
			.filter((row) -> row.hasClassName("chosen"))
			.map((row) -> row.getElement().getAttribute("data-rule"))).containsExactly("language.spellings");
	}

	private List<String> rules(String tone) {
		return $(FindingRow.class).all()
			.stream()
			.filter((row) -> row.hasClassName(tone))
			.map((row) -> row.getElement().getAttribute("data-rule"))
			.toList();
	}

	private ChipButton chip(Class<? extends CaptionPart> part) {
		return $(ChipButton.class).all()
			.stream()
			.filter((chip) -> part.isInstance(Objects.requireNonNull(chip.shown()).part()))
			.findFirst()
			.orElseThrow();
	}

	private List<String> chips() {
		return $(ChipButton.class).all().stream().map((chip) -> Objects.requireNonNull(chip.shown()).text()).toList();
	}

	private void open() {
		navigate("photos/" + this.photo.id(), CaptionEditorView.class);
	}

	private void type(String text) {
		type($(CaptionText.class).single(), text);
	}

	private static void type(CaptionText caption, String text) {
		ObjectNode data = JsonMapper.shared().createObjectNode();
		data.put("event.detail.text", text);
		data.put("event.detail.sequence", caption.sequence() + 1);
		fire(caption.getElement(), "caption-typed", data);
	}

	private static void fire(Element element, String event, ObjectNode data) {
		element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
	}

	private void press(String button) {
		test($(Button.class).withText(button).single()).click();
	}

	private TextArea field(Field field) {
		return $(TextArea.class).withId("field-" + field.id()).single();
	}

	private PhotoView current() {
		return this.library.find(this.photo.id()).orElseThrow();
	}

}
