package org.cutline.mapping.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import org.cutline.DeskOnH2;
import org.cutline.mapping.AgencyMapping;
import org.cutline.mapping.AgencyMappings;
import org.cutline.mapping.MappingCard;
import org.cutline.mapping.MappingOutcome;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.metadata.FieldMove.How;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.Arrivals;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DeskOnH2
class MappingsViewTests extends SpringBrowserlessTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AgencyMappings mappings;

	@Autowired
	private PhotoLibrary library;

	private Staff staff;

	private int made;

	@BeforeEach
	void aChiefIsSignedIn() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.CHIEF);
	}

	@Test
	void anEmptyListTeachesWhatMappingsAreForAndBeginsOne() {
		navigate("style/mappings", MappingsView.class);
		assertThat(text()).contains("Credit line ← Source", "Headline ← nothing", "How one is made");
		press("New mapping…");
		test(field("Name")).setValue("EPA");
		press("Begin");
		assertThat(card().mapping().agencies()).containsExactly("EPA");
		assertThat(text()).contains("never live", "No field is moved yet");
	}

	@Test
	void aMoveIsMadeOfOurFieldAndTheirsAndSavedAsADraft() {
		begin(FieldMapping.none());
		PhotoId photo = arrive("EPA", "EPA/IRENE PAIS");
		open(Map.of());
		awaitWords("EPA/IRENE PAIS");
		press("Add a field");
		ours(0).setValue(Field.CREDIT_LINE);
		assertThat(ours(0).isInvalid()).as("what it is taken from is missing yet").isTrue();
		theirs(0).setValue(Set.of(Field.SOURCE));
		assertThat(ours(0).isInvalid()).isFalse();
		assertThat(text()).contains("not saved", "photo-1.jpg");
		press("Save draft");
		assertThat(card().mapping().moves())
			.isEqualTo(FieldMapping.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE)));
		assertThat(text()).contains("Credit line ← Source", "draft: version 2").doesNotContain("not saved");
		assertThat(this.library.find(photo).orElseThrow().fields().text(Field.CREDIT_LINE)).isEqualTo("EPA");
	}

	@Test
	void aLineThatIsNotCompleteIsMarkedAndNotSaved() {
		begin(FieldMapping.none());
		open(Map.of());
		test(field("Name")).setValue("European Pressphoto Agency");
		press("Add a field");
		press("Save draft");
		assertThat(ours(0).isInvalid()).isTrue();
		assertThat(card().last().number()).isOne();
		ours(0).setValue(Field.HEADLINE);
		how(0).setValue(How.CLEAR);
		assertThat(theirs(0).isVisible()).isFalse();
		press("Save draft");
		assertThat(card().mapping().moves()).isEqualTo(FieldMapping.of(FieldMove.clear(Field.HEADLINE)));
		test($(Button.class).all().stream().filter(MappingsViewTests::removes).findFirst().orElseThrow()).click();
		press("Save draft");
		assertThat(card().mapping().moves().moves()).isEmpty();
	}

	@Test
	void aTrialListsWhatWouldChangePhotoByPhotoAndFieldByField() {
		begin(FieldMapping.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE)));
		for (int number = 1; number <= 23; number++) {
			arrive("EPA", "EPA/PHOTOGRAPHER " + number);
		}
		arrive("EPA", "EPA");
		open(Map.of("tab", "trial"));
		press("Try on the last 500 photos");
		awaitWords("23 of 24 photos of theirs would show something else.");
		assertThat(text()).contains("Credit line · 23", "PHOTOGRAPHER 23", "PHOTOGRAPHER 4", "Page 1 of 2");
		press("Next page");
		assertThat(text()).contains("PHOTOGRAPHER 1", "Page 2 of 2").doesNotContain("PHOTOGRAPHER 23");
	}

	@Test
	void itGoesLiveWithAReasonAndTheInboxIsReadAgainAndBack() {
		begin(FieldMapping.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE)));
		PhotoId photo = arrive("EPA", "EPA/IRENE PAIS");
		open(Map.of());
		press("Go live…");
		Button go = $(Button.class).withText("Go live").single();
		assertThat(go.isEnabled()).isFalse();
		test($(TextArea.class).single()).setValue("They put it in Source.");
		test(go).click();
		assertThat(card().live()).isNotNull();
		awaitWords("1 untouched photo in the inbox would show something else.");
		press("Read it again");
		awaitWords("1 photo was read again.");
		assertThat(this.library.find(photo).orElseThrow().fields().text(Field.CREDIT_LINE)).isEqualTo("EPA/IRENE PAIS");
		press("Undo");
		awaitWords("1 photo is as it was.");
		assertThat(this.library.find(photo).orElseThrow().fields().text(Field.CREDIT_LINE)).isEqualTo("EPA");
		open(Map.of("tab", "history"));
		assertThat(text()).contains("“They put it in Source.”", "Version 2");
		press("Retire…");
		test($(TextArea.class).single()).setValue("They put it right.");
		press("Retire");
		assertThat(card().isRetired()).isTrue();
	}

	@Test
	void anExampleIsFoundByItsNumberInTheAddress() {
		begin(FieldMapping.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE)));
		PhotoId first = arrive("EPA", "EPA/IRENE PAIS");
		arrive("EPA", "EPA/ANA PRIETO");
		open(Map.of("photo", first.toString()));
		awaitWords("EPA/IRENE PAIS");
		press("An earlier photo");
		awaitWords("No earlier photo of theirs.");
		press("The last photo again");
		awaitWords("EPA/ANA PRIETO");
	}

	@Test
	void anEditorReadsAMappingAndChangesNothing() {
		begin(FieldMapping.of(FieldMove.always(Field.CREDIT_LINE, Field.SOURCE)));
		this.staff.signIn(Role.EDITOR);
		open(Map.of());
		assertThat(ours(0).isReadOnly()).isTrue();
		assertThat(field("Name").isReadOnly()).isTrue();
		assertThat($(Button.class).withText("Add a field").exists()).isFalse();
		assertThat($(Button.class).withText("New mapping…").exists()).isFalse();
		assertThat(text()).doesNotContain("Read it again");
	}

	private void begin(FieldMapping moves) {
		MappingOutcome begun = this.mappings.begin("EPA", List.of("EPA"));
		AgencyMapping mapping = ((MappingOutcome.Done) begun).version().mapping();
		if (!moves.moves().isEmpty()) {
			assertThat(this.mappings.draft(mapping.withMoves(moves), 1, "")).isInstanceOf(MappingOutcome.Done.class);
		}
	}

	private PhotoId arrive(String credit, String source) {
		this.made++;
		return this.library.arrive(Arrivals.saying(this.made, Map.of(Field.CREDIT_LINE, credit, Field.SOURCE, source)))
			.id();
	}

	private void open(Map<String, String> parameters) {
		UI.getCurrent().navigate("style/mappings/epa", QueryParameters.simple(parameters));
		roundTrip();
	}

	private static void awaitWords(String words) {
		await().pollInSameThread().untilAsserted(() -> {
			VaadinSession session = VaadinSession.getCurrent();
			session.getService().runPendingAccessTasks(session);
			assertThat(text()).contains(words);
		});
	}

	private void press(String button) {
		test($(Button.class).withText(button).all().getFirst()).click();
	}

	private TextField field(String label) {
		return $(TextField.class).all()
			.stream()
			.filter((field) -> label.equals(field.getLabel()))
			.reduce((one, last) -> last)
			.orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private ComboBox<Field> ours(int row) {
		return (ComboBox<Field>) $(ComboBox.class).all().get(row);
	}

	@SuppressWarnings("unchecked")
	private MultiSelectComboBox<Field> theirs(int row) {
		return (MultiSelectComboBox<Field>) all(UI.getCurrent(), MultiSelectComboBox.class).get(row);
	}

	@SuppressWarnings("unchecked")
	private Select<How> how(int row) {
		return (Select<How>) $(Select.class).all().get(row);
	}

	private static <C> List<C> all(Component root, Class<C> kind) {
		return root.getChildren()
			.flatMap((child) -> Stream.concat(kind.isInstance(child) ? Stream.of(kind.cast(child)) : Stream.of(),
					all(child, kind).stream()))
			.toList();
	}

	private static boolean removes(Button button) {
		return button.getAriaLabel().filter("Remove this line: Headline"::equals).isPresent();
	}

	private MappingCard card() {
		return this.mappings.find("epa").orElseThrow();
	}

	private static String text() {
		return UI.getCurrent()
			.getChildren()
			.map(Component::getElement)
			.map((each) -> each.getTextRecursively())
			.reduce("", String::concat);
	}

}
