package org.cutline.desk.ui;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import org.cutline.DeskOnH2;
import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.ImageFormat;
import org.cutline.metadata.ReadRule;
import org.cutline.metadata.SourceValue;
import org.cutline.photo.CleanedFrom;
import org.cutline.photo.FileField;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.storage.Digest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class FieldsPanelTests extends SpringBrowserlessTest {

	private static final String SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

	private final Map<Field, FileField> file = new LinkedHashMap<>();

	private final Map<Field, FieldReading> readings = new LinkedHashMap<>();

	private EditSession session;

	private FieldsPanel panel;

	@Test
	void theFormHasItsGroupsAndThenWhatOnlyThisFileHas() {
		says("scene", FieldValue.of(List.of("010100")));
		says("locationShown", new FieldValue.Structures(List.of(Map.of("City", "Tokyo", "LocationName/es", "Tokio"))));
		open(true);
		List<String> headings = $(FieldSection.class).all().stream().map(FieldsPanelTests::words).toList();
		assertThat(headings).satisfiesExactly((one) -> assertThat(one).startsWith("What is shown"),
				(one) -> assertThat(one).startsWith("Who made it"),
				(one) -> assertThat(one).startsWith("When and where"),
				(one) -> assertThat(one).startsWith("Rights and use"),
				(one) -> assertThat(one).startsWith("For the desk"),
				(one) -> assertThat(one).startsWith("Accessibility, AI, web"),
				(one) -> assertThat(one).startsWith("Other fields in the file").contains("City", "Tokyo", "Name (es)"));
		assertThat(field("scene").getValue()).isEqualTo("010100");
	}

	@Test
	void aFieldIsFoundByNameAddressAndValue() {
		says("creditLine", FieldValue.of("EFE-EPA"));
		open(true);
		assertThat(found("credit")).containsExactly("creditLine");
		assertThat(found("2:110")).containsExactly("creditLine");
		assertThat(found("photoshop:City")).containsExactly("city");
		assertThat(found("efe-epa")).containsExactly("creditLine");
		assertThat(found("nowhere")).isEmpty();
		assertThat(words(this.panel)).contains("No field of this photo matches.");
		assertThat(found("")).hasSizeGreaterThan(25);
	}

	@Test
	void anyOtherFieldThatCanBeEditedIsAdded() {
		open(true);
		ComboBox<Field> add = adder();
		assertThat(add.getListDataView().getItems().toList()).contains(Field.of("scene"))
			.doesNotContain(Field.CITY, Field.LOCATION_SHOWN, Field.of("serviceIdentifier"));
		add.setValue(Field.of("scene"));
		test(field("scene")).setValue("010100; 011000");
		assertThat(this.session.changes()).containsEntry(Field.of("scene"), FieldValue.of(List.of("010100", "011000")));
		assertThat(add.getListDataView().getItems().toList()).doesNotContain(Field.of("scene"));
	}

	@Test
	void whereBlocksDisagreeEveryValueIsShownAndChosen() {
		disagrees("city", "Tokyo", "Kyoto");
		open(true);
		assertThat(words(section("taken"))).contains("≠ 1");
		test(mark("City")).click();
		SourcesPopover sources = $(SourcesPopover.class).single();
		assertThat(words(sources)).contains("XMP", "photoshop:City", "Tokyo", "IIM", "2:90", "Kyoto", "counts",
				"nothing says that IIM is newer");
		test($(Button.class).withText("Use this one").single()).click();
		assertThat(this.session.fields().text(Field.CITY)).isEqualTo("Kyoto");
		assertThat(mark("City").isVisible()).isFalse();
		assertThat(words(section("taken"))).doesNotContain("≠ 1").contains("edited");
	}

	@Test
	void anEditedFieldGoesBackToTheFile() {
		says("city", FieldValue.of("Tokyo"));
		open(true);
		test(field("city")).setValue("Kyoto");
		test($(NativeButton.class).all()
			.stream()
			.filter((button) -> label(button).equals("City: back to what the file says"))
			.findFirst()
			.orElseThrow()).click();
		assertThat(this.session.isDirty()).isFalse();
		assertThat(field("city").getValue()).isEqualTo("Tokyo");
	}

	@Test
	void aTermIsShownByItsLabelAndStoredByItsAddress() {
		says("digitalSourceType", FieldValue.of(SOURCE_TYPES + "digitalCapture"));
		open(true);
		ComboBox<String> type = terms("digitalSourceType");
		assertThat(type.getItemLabelGenerator().apply(type.getValue())).isEqualTo("Taken with a digital camera");
		test(type).selectItem("Generated by AI");
		assertThat(this.session.fields().text(Field.DIGITAL_SOURCE_TYPE))
			.isEqualTo(SOURCE_TYPES + "trainedAlgorithmicMedia");
		assertThat(words(section("access"))).contains("AI made this picture");
	}

	@Test
	void anOldTermIsShownWhereAFileHasItAndNotOffered() {
		open(true);
		assertThat(test(terms("digitalSourceType")).getSuggestions()).hasSize(17)
			.doesNotContain("Digital art (old term)");
		says("digitalSourceType", FieldValue.of(SOURCE_TYPES + "digitalArt"));
		open(true);
		assertThat(test(terms("digitalSourceType")).getSuggestions()).contains("Digital art (old term)");
	}

	@Test
	void aValueThatNoListHasIsShownAndKept() {
		says("countryCode", FieldValue.of("XYZ"));
		open(true);
		assertThat(terms("countryCode").getValue()).isEqualTo("XYZ");
		assertThat(words(section("taken"))).contains("Not in the list; kept as it is.");
		assertThat(this.session.isDirty()).isFalse();
	}

	@Test
	void aCountryCodeIsUnderstoodInTwoLettersAndByName() {
		open(true);
		TermsInput code = (TermsInput) terms("countryCode");
		assertThat(List.of("jp", "JPN", "Japan", "JPN · Japan", " jpn ", "Utopia")).map(code::understood)
			.containsExactly("JPN", "JPN", "JPN", "JPN", "JPN", "Utopia");
	}

	@Test
	void theCodeOfANewCountryIsOfferedAndNotWrittenUnasked() {
		open(true);
		test(field("country")).setValue("Japan");
		assertThat(this.session.fields().text(Field.COUNTRY_CODE)).isEmpty();
		test($(Button.class).withText("Write JPN").single()).click();
		assertThat(this.session.fields().text(Field.COUNTRY_CODE)).isEqualTo("JPN");
		assertThat(terms("countryCode").getValue()).isEqualTo("JPN");
	}

	@Test
	void aDateSaysHowItWasUnderstood() {
		says("dateCreated", FieldValue.of("2023-11-07T19:42:00"));
		open(true);
		assertThat(words(section("taken"))).contains("7 November 2023, 19:42, no time zone");
		test(field("dateCreated")).setValue("last Tuesday");
		assertThat(words(section("taken"))).contains("This is no date the desk can read.");
		assertThat(this.session.fields().text(Field.DATE_CREATED)).isEqualTo("last Tuesday");
	}

	@Test
	void aTextIsTranslatedInADialog() {
		says("title", FieldValue.ofLanguages(languages("x-default", "Talks", "es", "Cumbre", "fr", "Sommet")));
		open(true);
		assertThat(words(section("shown"))).contains("es", "Cumbre", "fr", "Sommet");
		test(button("Title (slug) in other languages")).click();
		LanguagesDialog dialog = $(LanguagesDialog.class).single();
		test($(TextArea.class).withId("language-es").single()).setValue("Reunión");
		test($(Button.class).all()
			.stream()
			.filter((one) -> label(one).startsWith("Remove fr"))
			.findFirst()
			.orElseThrow()).click();
		dialog.begin("pt-br");
		test($(TextArea.class).withId("language-pt-BR").single()).setValue("Cúpula");
		test($(Button.class).withText("Use these texts").single()).click();
		assertThat(this.session.changes()).containsEntry(Field.TITLE,
				FieldValue.ofLanguages(languages("x-default", "Talks", "es", "Reunión", "pt-BR", "Cúpula")));
	}

	@Test
	void aTranslationNeedsADefaultAndARealTag() {
		open(true);
		test(button("Alt text in other languages")).click();
		LanguagesDialog dialog = $(LanguagesDialog.class).single();
		dialog.begin("no language at all");
		assertThat(words(dialog)).doesNotContain("Remove");
		dialog.begin("Spanish");
		test($(TextArea.class).withId("language-es").single()).setValue("Dos ministros");
		test($(Button.class).withText("Use these texts").single()).click();
		assertThat($(TextArea.class).withId("language-x-default").single().isInvalid()).isTrue();
		assertThat(this.session.isDirty()).isFalse();
	}

	@Test
	void theCaptionItselfIsNotWrittenAmongItsTranslations() {
		says("description", FieldValue.of("Ministers arrive."));
		open(true);
		test(button("Caption in other languages")).click();
		assertThat($(TextArea.class).withId("language-x-default").single().isReadOnly()).isTrue();
		$(LanguagesDialog.class).single().begin("es");
		test($(TextArea.class).withId("language-es").single()).setValue("Llegan los ministros.");
		test($(Button.class).withText("Use these texts").single()).click();
		assertThat(this.session.changes()).containsEntry(Field.DESCRIPTION,
				FieldValue.ofLanguages(languages("x-default", "Ministers arrive.", "es", "Llegan los ministros.")));
	}

	@Test
	void aDamagedTextIsShownRepairedAndRepairedOnlyWhenAsked() {
		says("city", FieldValue.of("MÃ¡laga"));
		open(true);
		assertThat(words(section("taken"))).contains("This text looks damaged (UTF-8 read as Windows-1252).", "Málaga");
		assertThat(this.session.isDirty()).isFalse();
		test($(Button.class).withText("Use the repaired text").single()).click();
		assertThat(field("city").getValue()).isEqualTo("Málaga");
		assertThat(words(section("taken"))).doesNotContain("looks damaged");
		this.session.revert(Field.CITY);
		this.panel.show(this.session.fields());
		assertThat(words(section("taken"))).contains("looks damaged");
		test($(Button.class).withText("Leave it").single()).click();
		assertThat($(Button.class).withText("Leave it").exists()).isFalse();
		assertThat(this.session.isDirty()).isFalse();
	}

	@Test
	void severalDamagedTextsAreRepairedAtOnce() {
		says("city", FieldValue.of("MÃ¡laga"));
		says("keywords", FieldValue.of(List.of("EspaÃ±a", "G7")));
		open(true);
		test($(Button.class).withText("Repair all 2 fields…").single()).click();
		assertThat(words($(RepairAllForm.class).single())).contains("City", "Málaga", "Keywords", "España");
		test($(Button.class).withText("Repair 2 fields").single()).click();
		assertThat(this.session.changes()).isEqualTo(
				Map.of(Field.CITY, FieldValue.of("Málaga"), Field.KEYWORDS, FieldValue.of(List.of("España", "G7"))));
		assertThat($(Button.class).withText("Repair all 2 fields…").exists()).isFalse();
	}

	@Test
	void aReaderSeesEverythingAndChangesNothing() {
		disagrees("city", "Tokyo", "MÃ¡laga");
		says("title", FieldValue.ofLanguages(languages("x-default", "Talks", "es", "Cumbre")));
		open(false);
		assertThat(field("city").isReadOnly()).isTrue();
		assertThat(terms("countryCode").isReadOnly()).isTrue();
		assertThat(words(section("shown"))).contains("Cumbre");
		test(mark("City")).click();
		assertThat(words($(SourcesPopover.class).single())).contains("Tokyo", "MÃ¡laga");
		assertThat($(Button.class).withText("Use this one").exists()).isFalse();
		assertThat(words(this.panel)).doesNotContain("looks damaged");
		assertThat($(NativeButton.class).all()).noneMatch((one) -> label(one).contains("other languages"));
	}

	@Test
	void aCleanedFieldTellsItsReasonShowsTheFileAndIsUndoneAloneOrWithAll() {
		cleaned("creditLine", "© EFE", "EFE", "copyright-sign");
		cleaned("city", ".", "", "placeholder");
		cleaned("countryCode", "JP", "JPN", "country-code");
		open(true);
		assertThat(words(this.panel)).contains("cleaned: © sign", "In the file: © EFE", "cleaned: filler",
				"In the file: .");
		test($(Button.class).withText("Undo").all().getFirst()).click();
		assertThat(this.session.changes()).containsExactlyEntriesOf(Map.of(Field.CREDIT_LINE, FieldValue.of("© EFE")));
		this.panel.show(this.session.fields());
		assertThat(words(this.panel)).doesNotContain("In the file: © EFE").contains("edited");
		test($(Button.class).withText("Undo the cleaning of 2 fields").single()).click();
		assertThat(this.session.changes()).containsEntry(Field.CITY, FieldValue.of("."))
			.containsEntry(Field.COUNTRY_CODE, FieldValue.of("JP"));
		this.session.revert(Field.CREDIT_LINE);
		assertThat(this.session.fields().text(Field.CREDIT_LINE)).isEqualTo("EFE");
	}

	@Test
	void aReaderSeesWhatWasCleanedAndCannotUndoIt() {
		cleaned("city", ".", "", "placeholder");
		cleaned("creditLine", "© EFE", "EFE", "copyright-sign");
		open(false);
		assertThat(words(this.panel)).contains("In the file: .");
		assertThat($(Button.class).withText("Undo").exists()).isFalse();
		assertThat($(Button.class).withText("Undo the cleaning of 2 fields").exists()).isFalse();
	}

	private void cleaned(String id, String said, String after, String reason) {
		this.file.put(Field.of(id), new FileField(FieldValue.of(after), Block.XMP, false, false, null,
				new CleanedFrom(FieldValue.of(said), List.of(reason))));
	}

	private void says(String id, FieldValue value) {
		this.file.put(Field.of(id), new FileField(value, Block.XMP, false, false));
	}

	private void disagrees(String id, String xmp, String iim) {
		Field field = Field.of(id);
		this.file.put(field, new FileField(FieldValue.of(xmp), Block.XMP, false, true));
		this.readings.put(field,
				new FieldReading(field, FieldValue.of(xmp), Block.XMP, ReadRule.XMP_KEPT, true,
						List.of(new SourceValue(Block.XMP, "photoshop:City", FieldValue.of(xmp)),
								new SourceValue(Block.IIM, "2:90", FieldValue.of(iim)))));
	}

	private static Map<String, String> languages(String... pairs) {
		Map<String, String> languages = new LinkedHashMap<>();
		for (int place = 0; place < pairs.length; place += 2) {
			languages.put(pairs[place], pairs[place + 1]);
		}
		return languages;
	}

	private void open(boolean mayEdit) {
		this.session = new EditSession(new PhotoView(new PhotoId(1), new Digest("a".repeat(64)), "a.jpg",
				ImageFormat.JPEG, 1, 1, 1, true, Instant.EPOCH, null, null, false, false, PhotoState.INBOX, 1, 0, 0,
				new PhotoFields(this.file, Map.of())));
		this.panel = new FieldsPanel(new Desk(mayEdit));
		UI.getCurrent().removeAll();
		UI.getCurrent().add(this.panel);
		this.panel.show(this.session.fields());
	}

	private List<String> found(String wanted) {
		test($(TextField.class).all()
			.stream()
			.filter((one) -> one.hasClassName("find-field"))
			.findFirst()
			.orElseThrow()).setValue(wanted);
		return $(InputRow.class).all()
			.stream()
			.filter(Component::isVisible)
			.filter((row) -> row.getParent().orElseThrow().isVisible())
			.map((row) -> row.field().id())
			.toList();
	}

	private FieldSection section(String group) {
		int place = List.of("shown", "made", "taken", "rights", "desk", "access", "other").indexOf(group);
		return $(FieldSection.class).all().get(place);
	}

	private TextArea field(String id) {
		return $(TextArea.class).withId("field-" + id).single();
	}

	@SuppressWarnings("unchecked")
	private ComboBox<String> terms(String id) {
		return $(ComboBox.class).withId("field-" + id).single();
	}

	@SuppressWarnings("unchecked")
	private ComboBox<Field> adder() {
		return $(ComboBox.class).all()
			.stream()
			.filter((one) -> one.hasClassName("add-field"))
			.findFirst()
			.orElseThrow();
	}

	private NativeButton mark(String label) {
		return all(this.panel).filter(NativeButton.class::isInstance)
			.map(NativeButton.class::cast)
			.filter((button) -> label(button).startsWith(label + ": the blocks of the file disagree"))
			.findFirst()
			.orElseThrow();
	}

	private static Stream<Component> all(Component parent) {
		return parent.getChildren().flatMap((child) -> Stream.concat(Stream.of(child), all(child)));
	}

	private NativeButton button(String label) {
		return $(NativeButton.class).all().stream().filter((one) -> label(one).equals(label)).findFirst().orElseThrow();
	}

	private static String label(Component component) {
		return Optional.ofNullable(component.getElement().getAttribute("aria-label")).orElse("");
	}

	/** What is to be read on the screen, labels of inputs with it. */
	private static String words(Component component) {
		StringBuilder words = new StringBuilder();
		read(component.getElement(), words);
		return words.toString().replaceAll("\\s+", " ").strip();
	}

	private static void read(Element element, StringBuilder words) {
		if (element.isTextNode()) {
			words.append(element.getText()).append(' ');
		}
		else if (element.isVisible() && !element.getTag().equals("vaadin-icon")) {
			words.append(element.getProperty("label", "")).append(' ');
			element.getChildren().forEach((child) -> read(child, words));
		}
	}

	/** The fields of a photo that was never stored. */
	private final class Desk implements FieldDesk {

		private final boolean mayEdit;

		Desk(boolean mayEdit) {
			this.mayEdit = mayEdit;
		}

		@Override
		public boolean mayEdit() {
			return this.mayEdit;
		}

		@Override
		public void type(Field field, String text) {
			FieldsPanelTests.this.session.type(field, text);
			show();
		}

		@Override
		public void change(Map<Field, FieldValue> values) {
			values.forEach(FieldsPanelTests.this.session::change);
			show();
		}

		@Override
		public void revert(Field field) {
			FieldsPanelTests.this.session.revert(field);
			show();
		}

		@Override
		public void repeat(Field field) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<FileMetadata> reading() {
			return Optional.of(new FileMetadata(ImageFormat.JPEG, 1, 1, 1, FieldsPanelTests.this.readings, List.of(),
					List.of(), null, null, List.of(), false, false));
		}

		private void show() {
			FieldsPanelTests.this.panel.show(FieldsPanelTests.this.session.fields());
		}

	}

}
