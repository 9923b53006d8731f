package org.cutline.desk.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.QueryParameters;
import org.cutline.DeskOnH2;
import org.cutline.desk.Drafts;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.metadata.ConflictFile;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.photo.PhotoMapping;
import org.cutline.photo.EditOutcome;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class BlocksPanelTests extends SpringBrowserlessTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private Drafts drafts;

	private Staff staff;

	private PhotoId photo;

	@BeforeEach
	void aPhotoInConflictArrives() throws IOException {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.EDITOR);
		this.photo = take("g7.jpg", ConflictFile.silent()
			.xmpCaption("Ministers in XMP.")
			.xmp("<photoshop:City>Tokyo</photoshop:City><photoshop:Headline>The same</photoshop:Headline>"
					+ "<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
					+ "<Iptc4xmpExt:City>Kyoto</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>"
					+ "<dc:subject><rdf:Bag><rdf:li>G7</rdf:li><rdf:li>Tokyo</rdf:li></rdf:Bag></dc:subject>")
			.iim(25, "G7")
			.iim(25, "Japan")
			.iim(105, "The same")
			.iim(120, "Ministers in IIM.")
			.exif("Ministers in Exif."));
	}

	@Test
	void conflictsComeFirstAndTheRuleThatChoseIsSaid() {
		open("view=blocks");
		assertThat(rows()).startsWith("description", "keywords", "city", "city").contains("headline");
		assertThat(row("description")).contains("2:120", "Ministers in IIM.".substring(0, 9), "dc:description", "270",
				"nothing says that IIM is newer: XMP counts");
		assertThat(text()).contains("3 of 3 conflicts undecided", "no digest");
	}

	@Test
	void theOtherWayToSayAPlaceHasARowOfItsOwn() {
		open("view=blocks");
		assertThat($(BlockRow.class).all().get(3).getElement().getTextRecursively())
			.contains("The location shown, in XMP, says something else.", "Iptc4xmpExt:LocationShown/City", "Kyoto");
		use("Use this one: City, Iptc4xmpExt:LocationShown/City");
		press("Save");
		assertThat(value(Field.CITY)).isEqualTo("Kyoto");
	}

	@Test
	void aFieldThatIsShownCleanedSaysSo() throws IOException {
		this.photo = take("cleaned.jpg", ConflictFile.silent().xmp("<photoshop:City>.</photoshop:City>").iim(90, "."));
		open("view=blocks");
		assertThat(row("city")).contains("What counts is cleaned: filler.");
	}

	@Test
	void aFieldThatAMappingReadsOtherwiseSaysSo() {
		PhotoMapping mapping = new PhotoMapping("epa", "EPA", 1, FieldMapping.of(FieldMove.clear(Field.HEADLINE)));
		assertThat(this.library.readWith(this.photo, 1, mapping, "")).isInstanceOf(EditOutcome.Done.class);
		open("view=blocks");
		assertThat(row("headline")).contains("A mapping reads it otherwise: EPA 1.", "cleared");
	}

	@Test
	void aValueThatIsUsedIsADraftAndIsSavedWithTheRest() {
		open("view=blocks");
		use("Use this one: Caption, 2:120");
		assertThat(text()).contains("2 of 3 conflicts undecided");
		assertThat(this.drafts.find(this.photo).orElseThrow().edits()).containsEntry(Field.DESCRIPTION,
				FieldValue.of("Ministers in IIM."));
		assertThat($(FindingsList.class).single().getElement().getTextRecursively()).contains("credit");
		press("Save");
		assertThat(value(Field.DESCRIPTION)).isEqualTo("Ministers in IIM.");
		assertThat(row("description")).contains("Chosen here.");
	}

	@Test
	void theFileIsOnePressAway() {
		open("view=blocks");
		use("Use this one: Caption, 270");
		use("Back to the file: Caption");
		assertThat(text()).contains("3 of 3 conflicts undecided");
		assertThat(this.drafts.find(this.photo)).isEmpty();
	}

	@Test
	void aListMayTakeBoth() {
		open("view=blocks");
		use("Take both: Keywords");
		assertThat(row("keywords")).contains("The newsroom’s own words count.", "G7; Tokyo; Japan");
		press("Save");
		assertThat(this.library.find(this.photo).orElseThrow().fields().value(Field.KEYWORDS).texts())
			.containsExactly("G7", "Tokyo", "Japan");
	}

	@Test
	void whereBlocksAgreeMayBeLeftOut() {
		open("view=blocks");
		Checkbox only = $(Checkbox.class).withLabel("Only where they disagree").single();
		test(only).click();
		assertThat($(BlockRow.class).all()).filteredOn((row) -> row.isVisible())
			.extracting((row) -> row.reading().field())
			.containsExactly(Field.DESCRIPTION, Field.KEYWORDS, Field.CITY, Field.CITY);
		open("view=conflicts");
		assertThat($(Checkbox.class).withLabel("Only where they disagree").single().getValue()).isTrue();
	}

	@Test
	void theCaptionIsOutOfReachWhileTheBlocksAreOpen() {
		open("");
		assertThat($(BlocksPanel.class).single().isOpen()).isFalse();
		use("Blocks side by side");
		assertThat($(BlocksPanel.class).single().isOpen()).isTrue();
		assertThat($(CaptionPanel.class).single().getElement().hasAttribute("inert")).isTrue();
		press("Close");
		assertThat($(BlocksPanel.class).single().isOpen()).isFalse();
		assertThat($(CaptionPanel.class).single().getElement().hasAttribute("inert")).isFalse();
	}

	@Test
	void theNextPhotoOpensTheSameWay() throws IOException {
		PhotoId next = take("next.jpg", ConflictFile.silent().xmpCaption("Next in XMP.").iim(120, "Next in IIM."));
		open("view=blocks&has=conflicts");
		press("Save & next");
		assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
			.startsWith("photos/" + next + "?")
			.contains("has=conflicts", "view=blocks");
		assertThat(text()).contains("1 of 1 conflict undecided");
	}

	@Test
	void theSameIsDecidedForTheOtherPhotosOfTheList() throws IOException {
		PhotoId next = take("next.jpg", ConflictFile.silent().xmpCaption("Next in XMP.").iim(120, "Next in IIM."));
		PhotoId agreeing = take("agreeing.jpg", ConflictFile.silent().xmpCaption("Both.").iim(120, "Both."));
		open("view=blocks");
		use("Use this one: Caption, 2:120");
		use("1 other photo…: Caption");
		assertThat($(BlocksDialog.class).single().getHeaderTitle()).isEqualTo("Caption: IIM counts");
		press("Change 1 photo");
		assertThat(view(next).caption()).isEqualTo("Next in IIM.");
		assertThat(view(next).fields().edited(Field.DESCRIPTION)).isTrue();
		assertThat(view(agreeing).edition()).isOne();
		assertThat(view(this.photo).edition()).isOne();
		press("Undo");
		assertThat(view(next).caption()).isEqualTo("Next in XMP.");
	}

	@Test
	void aReaderLooksAndChoosesNothing() {
		this.staff.signIn(Role.READER);
		open("view=blocks");
		assertThat(text()).contains("3 of 3 conflicts undecided").doesNotContain("Use this one", "Take both");
	}

	@Test
	void chosenPhotosAreDecidedFromTheContactSheet() throws IOException {
		PhotoId next = take("next.jpg", ConflictFile.silent().xmpCaption("Next in XMP.").iim(120, "Next in IIM."));
		navigate("photos", PhotosView.class);
		this.context.getBean(DecideBlocks.class).run(List.of(this.photo, next));
		assertThat(dialog()).contains("Caption", "2 photos", "Keywords", "1 photo");
		press("Use IIM for 2");
		assertThat(dialog()).contains("g7.jpg", "next.jpg");
		press("Change 2 photos");
		assertThat(dialog()).contains("2 photos fixed.");
		assertThat(view(this.photo).caption()).isEqualTo("Ministers in IIM.");
		assertThat(view(next).caption()).isEqualTo("Next in IIM.");
		press("Undo");
		assertThat(view(this.photo).caption()).isEqualTo("Ministers in XMP.");
	}

	private void open(String parameters) {
		UI.getCurrent().navigate("photos/" + this.photo, QueryParameters.fromString(parameters));
	}

	private List<String> rows() {
		return $(BlockRow.class).all().stream().map((row) -> row.reading().field().id()).toList();
	}

	private String row(String field) {
		return $(BlockRow.class).all()
			.stream()
			.filter((row) -> row.reading().field().id().equals(field))
			.findFirst()
			.orElseThrow()
			.getElement()
			.getTextRecursively();
	}

	private String text() {
		return $(BlocksPanel.class).single().getElement().getTextRecursively();
	}

	private String dialog() {
		return $(BlocksDialog.class).single().getElement().getTextRecursively();
	}

	/** Presses the button of that name, as it is read out. */
	private void use(String name) {
		Button button = $(Button.class).all()
			.stream()
			.filter((each) -> each.getAriaLabel().orElse(each.getText()).equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no button is named " + name));
		test(button).click();
	}

	private void press(String text) {
		test($(Button.class).withText(text).all().getLast()).click();
	}

	private PhotoId take(String name, ConflictFile file) throws IOException {
		return ((TakenIn) this.intake.take(name, new ByteArrayInputStream(file.jpeg()))).photo();
	}

	private String value(Field field) {
		return view(this.photo).fields().text(field);
	}

	private PhotoView view(PhotoId id) {
		return this.library.find(id).orElseThrow();
	}

}
