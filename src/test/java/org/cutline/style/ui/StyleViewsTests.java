package org.cutline.style.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import org.cutline.DeskOnH2;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoLibrary;
import org.cutline.story.TestPhotos;
import org.cutline.style.HouseStyleBook;
import org.cutline.style.LiveStyles;
import org.cutline.style.StyleCard;
import org.cutline.stylebook.Rules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DeskOnH2
class StyleViewsTests extends SpringBrowserlessTest {

	private static final String HOUSE = "style/houses/efe-epa-en";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private HouseStyleBook book;

	@Autowired
	private LiveStyles live;

	@Autowired
	private PhotoLibrary library;

	private Staff staff;

	@BeforeEach
	void aChiefIsSignedIn() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.CHIEF);
	}

	@Test
	void everyRuleHasItsPage() {
		Rules.all().forEach((rule) -> {
			navigate("style/rules/" + rule.id(), RulesView.class);
			assertThat(text()).as(rule.id()).contains(rule.title(UI.getCurrent().getLocale()), rule.id());
		});
	}

	@Test
	void theCatalogueIsSearchedByWords() {
		navigate("style/rules", RulesView.class);
		TextField search = $(TextField.class).single();
		test(search).setValue("credit form");
		assertThat(text()).contains("credit.form").doesNotContain("residue.spaces");
		test(search).setValue("no such words at all");
		assertThat(text()).contains("No rule has these words.");
	}

	@Test
	void aChangeIsSavedAsADraftAndGoesLiveWithAReason() {
		navigate(Map.of("tab", "text"));
		TextArea yaml = $(TextArea.class).single();
		test(yaml).setValue(yaml.getValue().replace("name: EFE-EPA English", "name: Our English"));
		press("Save draft");
		assertThat(card().last().number()).isOne();
		assertThat(card().live()).isZero();
		press("Go live…");
		Button go = $(Button.class).withText("Go live").single();
		assertThat(go.isEnabled()).isFalse();
		test($(TextArea.class).all().getLast()).setValue("It is our name.");
		test(go).click();
		assertThat(card().live()).isOne();
		assertThat(this.live.live("efe-epa-en").orElseThrow().name()).isEqualTo("Our English");
		assertThat(this.book.wentLive("efe-epa-en").getFirst().reason()).isEqualTo("It is our name.");
	}

	@Test
	void textThatIsNoStyleIsRefusedWhereItStandsAndChangesNothing() {
		navigate(Map.of("tab", "text"));
		TextArea yaml = $(TextArea.class).single();
		test(yaml).setValue("id: efe-epa-en\nname: x\ncredit: { form: wavy }");
		assertThat(yaml.isInvalid()).isTrue();
		assertThat(yaml.getErrorMessage()).contains("wavy");
		assertThat($(Button.class).withText("Save draft").single().isEnabled()).isFalse();
	}

	@Test
	void aTrialSaysWhatWouldChange() {
		TestPhotos.arrive(this.library, "one.jpg",
				"Ministers arrive in Lisbon, Portugal, 19 May 2026. EFE-EPA/IRENE PAIS", "Irene Pais");
		navigate(Map.of("tab", "writing"));
		TextArea spellings = $(TextArea.class).all()
			.stream()
			.filter((field) -> "Spellings".equals(field.getLabel()))
			.findFirst()
			.orElseThrow();
		test(spellings).setValue(spellings.getValue() + "\narrive = come");
		navigateTab(4);
		press("Try on the last 500 captions");
		await().pollInSameThread().untilAsserted(() -> {
			VaadinSession session = VaadinSession.getCurrent();
			session.getService().runPendingAccessTasks(session);
			assertThat(text()).contains("This change would add 1 finding", "comes");
		});
	}

	@Test
	void anEditorReadsAStyleAndChangesNothing() {
		this.staff.signIn(Role.EDITOR);
		navigate(Map.of("tab", "text"));
		assertThat($(TextArea.class).single().isReadOnly()).isTrue();
		assertThat($(Button.class).withText("Save draft").exists()).isFalse();
		assertThat($(Button.class).withText("New from a copy…").exists()).isFalse();
		navigate("style/houses/efe-epa-en", HousesView.class);
		assertThat($(Grid.class).exists()).isTrue();
	}

	@Test
	void theStatisticsListEveryRule() {
		navigate("style/statistics", StatisticsView.class);
		assertThat(test($(Grid.class).single()).size()).isEqualTo(Rules.all().size());
	}

	private void navigateTab(int at) {
		Tabs tabs = $(Tabs.class).single();
		tabs.setSelectedIndex(at);
	}

	private void navigate(Map<String, String> parameters) {
		String query = String.join("&",
				parameters.entrySet().stream().map((each) -> each.getKey() + "=" + each.getValue()).toList());
		UI.getCurrent().navigate(HOUSE, QueryParameters.fromString(query));
		roundTrip();
	}

	private void press(String button) {
		List<Button> found = $(Button.class).withText(button).all();
		test(found.getFirst()).click();
	}

	private StyleCard card() {
		return this.book.find("efe-epa-en").orElseThrow();
	}

	private static String text() {
		return UI.getCurrent()
			.getChildren()
			.map(Component::getElement)
			.map((each) -> each.getTextRecursively())
			.reduce("", String::concat);
	}

}
