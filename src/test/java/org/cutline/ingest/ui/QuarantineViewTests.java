package org.cutline.ingest.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.Rest.Answer;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.Pictures;
import org.cutline.ingest.Quarantine;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class QuarantineViewTests extends SpringBrowserlessTest {

	// Made once, for it holds the time of its making.
	private static final byte[] DOCX = Pictures.docx();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Quarantine quarantine;

	@Autowired
	private PhotoIntake intake;

	@BeforeEach
	void aChiefIsSignedIn() {
		new Staff(this.context).signIn(Role.CHIEF);
	}

	@Test
	void aChiefSwitchesItOnWithAReason() {
		UI.getCurrent().navigate(QuarantineView.PATH);
		assertThat(page()).contains("Refused files are not kept", "Nothing is in quarantine");
		test(button("Keep refused files")).click();
		assertThat($(TextField.class).single().isInvalid()).isTrue();
		test($(TextField.class).single()).setValue("Camera 4 sends broken files.");
		test(button("Keep refused files")).click();
		assertThat(this.quarantine.state().on()).isTrue();
		assertThat(page()).contains("Refused files are kept: Camera 4 sends broken files.");
	}

	@Test
	void aFileIsListedWithItsReasonAndThrownAway() throws IOException {
		this.quarantine.switchTo(true, "For the test.");
		this.intake.take("notes.docx", new ByteArrayInputStream(DOCX));
		UI.getCurrent().navigate(QuarantineView.PATH);
		assertThat(page()).contains("notes.docx", "It is not a picture.");
		assertThat($(Anchor.class).all())
			.anySatisfy((link) -> assertThat(link.getHref()).startsWith("api/quarantine/").doesNotContain("notes"));
		test(button("Throw away")).click();
		assertThat(page()).contains("Nothing is in quarantine");
	}

	@Test
	void programsMayDoTheSameAndTheOctetsAreOnlyEverSaved() {
		Rest chief = Rest.as(this.context, Role.CHIEF);
		assertThat(chief.send("PUT", "/api/quarantine", "{\"on\":true,\"reason\":\"\"}").status()).isEqualTo(422);
		assertThat(chief.send("PUT", "/api/quarantine", "{\"on\":true,\"reason\":\"Broken camera.\"}").status())
			.isEqualTo(200);
		chief.send("POST", "/api/photos?name=page.html", DOCX, "Content-Type", "application/octet-stream");
		String digest = chief.get("/api/quarantine").json().path("files").path(0).path("sha256").asString();
		Answer octets = chief.get("/api/quarantine/" + digest);
		assertThat(octets.octets()).isEqualTo(DOCX);
		assertThat(octets.header("Content-Type")).isEqualTo("application/octet-stream");
		assertThat(octets.header("Content-Disposition")).startsWith("attachment").doesNotContain("page");
		assertThat(octets.header("X-Content-Type-Options")).contains("nosniff");
		assertThat(chief.send("POST", "/api/quarantine/" + digest + "/take-again", "").status()).isEqualTo(422);
		Rest editor = Rest.as(this.context, Role.EDITOR);
		assertThat(editor.get("/api/quarantine/" + digest).status()).isEqualTo(403);
		assertThat(chief.send("DELETE", "/api/quarantine/" + digest, "").status()).isEqualTo(204);
		assertThat(chief.get("/api/quarantine/" + digest).status()).isEqualTo(404);
	}

	private Button button(String text) {
		return $(Button.class).all().stream().filter((each) -> text.equals(each.getText())).findFirst().orElseThrow();
	}

	private String page() {
		return $(QuarantineView.class).single().getElement().getTextRecursively();
	}

}
