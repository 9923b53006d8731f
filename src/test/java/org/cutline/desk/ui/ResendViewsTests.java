package org.cutline.desk.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import org.cutline.DeskOnH2;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.MomentSheet;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoQuery;
import org.cutline.resend.ResentPhotos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class ResendViewsTests extends SpringBrowserlessTest {

	private static final String OURS = "James Cleverley at the G7";

	private static final String THEIRS = "CORRECTION OF NAME. James Cleverly at the G7";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private ContactSheet sheet;

	@Autowired
	private MomentSheet moments;

	private Staff staff;

	private PhotoId first;

	private PhotoId resend;

	@BeforeEach
	void aPhotoWasSentAgain() {
		this.staff = new Staff(this.context);
		this.staff.signIn(Role.EDITOR);
		this.first = ResentPhotos.arrive(this.context, 1, OURS);
		this.resend = ResentPhotos.arrive(this.context, 2, THEIRS);
	}

	@Test
	void aCardSaysWhatItIsAResendOfAndAFacetCountsThoseToDecide() {
		PhotosView view = navigate("photos", PhotosView.class);
		assertThat($(Anchor.class).all())
			.anySatisfy((facet) -> assertThat(facet.getElement().getTextRecursively()).isEqualTo("Resends to decide1"));
		SheetContent content = new SheetContent(this.sheet, this.moments, view, Locale.ENGLISH);
		assertThat(content.cards(0, 10)).extracting(CardText::resend).containsExactly("", "Resend of photo-1.jpg");
		assertThat(content.cards(0, 10)).extracting(CardText::resendKind).containsExactly("", "open");
	}

	@Test
	void theEditorOfTheResendShowsBothAndTakesTheNewCaption() {
		navigate("photos/" + this.resend, CaptionEditorView.class);
		test($(NativeButton.class).withText("Resend of photo-1.jpg").single()).click();
		assertThat(dialog()).contains("Correction", "CORRECTION OF NAME.", "On the desk", "Sent again", "photo-1.jpg",
				"EPA/POOL");
		press("Take the new caption");
		assertThat(this.library.find(this.first).orElseThrow().caption()).isEqualTo(THEIRS);
		assertThat(shown()).containsExactly(this.first);
		assertThat(dialog()).contains("The new caption was taken:");
		press("Undo");
		assertThat(this.library.find(this.first).orElseThrow().caption()).isEqualTo(OURS);
		assertThat(shown()).containsExactly(this.first, this.resend);
	}

	@Test
	void theEditorOfTheFirstOffersItsResendsAndShowsWhatWasTaken() {
		navigate("photos/" + this.first, CaptionEditorView.class);
		test($(NativeButton.class).withText("1 resend").single()).click();
		press("Take the new caption");
		assertThat($(EditorBar.class).single().getElement().getTextRecursively()).contains("captioned");
		assertThat($(Anchor.class).withText("1 resend").single().getHref()).endsWith("resends-of=" + this.first);
	}

	@Test
	void aFieldIsLeftOutAndWithNoneThereIsNothingToTake() {
		navigate("photos/" + this.resend, CaptionEditorView.class);
		test($(NativeButton.class).withText("Resend of photo-1.jpg").single()).click();
		Checkbox caption = $(Checkbox.class).all()
			.stream()
			.filter((box) -> box.getAriaLabel().filter("Take Caption of the resend"::equals).isPresent())
			.findFirst()
			.orElseThrow();
		test(caption).click();
		assertThat(button("Take nothing").isEnabled()).isFalse();
		press("Keep ours");
		assertThat(this.library.find(this.first).orElseThrow().caption()).isEqualTo(OURS);
		assertThat(shown()).containsExactly(this.first);
	}

	@Test
	void allChosenAreDecidedAlike() {
		PhotoId third = ResentPhotos.arrive(this.context, 3, "Another caption");
		navigate("photos", PhotosView.class);
		choose("toggle", this.first);
		press("Resends…");
		assertThat(said()).isEqualTo("1 of 2");
		test($(Checkbox.class).withPropertyValue(Checkbox::getLabel, "The same for all 2").single()).click();
		press("Keep both");
		assertThat(said()).isEqualTo("2 resends decided, 0 left.");
		assertThat(shown(PhotoQuery.everything().withResends(true))).isEmpty();
		assertThat(shown()).containsExactly(this.first, this.resend, third);
		press("Undo");
		assertThat(shown(PhotoQuery.everything().withResends(true))).containsExactly(this.resend, third);
	}

	@Test
	void somebodyElseWroteMeanwhileSoNothingIsTaken() {
		navigate("photos/" + this.resend, CaptionEditorView.class);
		test($(NativeButton.class).withText("Resend of photo-1.jpg").single()).click();
		this.library.caption(this.first, 1, Map.of(Field.DESCRIPTION, FieldValue.of("Mended by hand")), "");
		press("Take the new caption");
		assertThat(said()).startsWith("Somebody changed the first photo since.");
		assertThat(dialog()).contains("Mended");
		assertThat(this.library.find(this.first).orElseThrow().caption()).isEqualTo("Mended by hand");
		press("Take the new caption");
		assertThat(this.library.find(this.first).orElseThrow().caption()).isEqualTo(THEIRS);
	}

	@Test
	void aReaderSeesBothAndNoChoice() {
		this.staff.signIn(Role.READER);
		navigate("photos/" + this.resend, CaptionEditorView.class);
		test($(NativeButton.class).withText("Resend of photo-1.jpg").single()).click();
		assertThat(dialog()).contains("Sent again");
		assertThat($(Button.class).withText("Keep ours").exists()).isFalse();
		assertThat($(Button.class).withText("Undo").exists()).isFalse();
	}

	@Test
	void photosOfOneMomentAreAStackThatOpensInPlaceAndIsChosenWhole() {
		PhotoId frame = ResentPhotos.frame(this.context, 5, "Another frame");
		PhotosView view = navigate("photos", PhotosView.class);
		UI.getCurrent().navigate("photos", QueryParameters.of("group", "moment"));
		SheetContent content = new SheetContent(this.sheet, this.moments, view, Locale.ENGLISH);
		content.show(PhotoQuery.everything().withMoments(true));
		assertThat(content.cells()).isOne();
		assertThat(content.photos()).isEqualTo(3);
		assertThat(content.cards(0, 10).getFirst()).satisfies((card) -> {
			assertThat(card.photos()).isEqualTo(3);
			assertThat(card.stack()).isEqualTo(this.first.value());
			assertThat(card.stackLabel()).isEqualTo("3 photos of one moment: open (+)");
		});
		assertThat(content.behind(this.first)).containsExactly(this.first, this.resend, frame);
		content.turn(this.first);
		assertThat(content.cells()).isEqualTo(3);
		assertThat(content.cards(0, 10)).extracting(CardText::photos).containsExactly(0, 0, 0);
		assertThat(content.behind(this.first)).containsExactly(this.first);
		assertThat(content.between(1, 2)).containsExactly(this.resend, frame);
		choose("toggle", this.first);
		assertThat($(SelectionBar.class).single().getElement().getTextRecursively()).contains("3 selected");
		choose("toggle", this.first);
		assertThat($(SelectionBar.class).single().getElement().getTextRecursively()).doesNotContain("selected");
	}

	private List<PhotoId> shown() {
		return shown(PhotoQuery.everything());
	}

	private List<PhotoId> shown(PhotoQuery query) {
		return this.sheet.page(query, 0, 100).stream().map(PhotoCard::id).toList();
	}

	private void choose(String how, PhotoId photo) {
		SheetElement element = $(SheetElement.class).single();
		ObjectNode data = JsonMapper.shared().createObjectNode();
		data.put("event.detail.how", how);
		data.put("event.detail.from", 0);
		data.put("event.detail.to", 0);
		data.put("event.detail.id", photo.value());
		element.getElement()
			.getNode()
			.getFeature(ElementListenerMap.class)
			.fireEvent(new DomEvent(element.getElement(), "choice", data));
	}

	private String said() {
		return $(Span.class)
			.withCondition((span) -> "status".equals(span.getElement().getAttribute("role")) && span.getParent()
				.filter((parent) -> parent.getElement().getClassList().contains("resend-foot"))
				.isPresent())
			.single()
			.getText();
	}

	private String dialog() {
		return $(ResendDialog.class).single().getElement().getTextRecursively();
	}

	private void press(String text) {
		test(button(text)).click();
	}

	private Button button(String text) {
		return $(Button.class).withText(text).single();
	}

}
