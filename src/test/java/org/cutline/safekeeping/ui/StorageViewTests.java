package org.cutline.safekeeping.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.cutline.DeskOnH2;
import org.cutline.ingest.IntakeOutcome.TakenIn;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.Pictures;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.safekeeping.StorageCheck;
import org.cutline.safekeeping.VerificationReport.State;
import org.cutline.storage.BlobStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DeskOnH2
class StorageViewTests extends SpringBrowserlessTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PhotoIntake intake;

	@Autowired
	private PhotoLibrary library;

	@Autowired
	private BlobStore store;

	@Autowired
	private StorageCheck check;

	@Test
	void aVerificationSaysThatAllIsWhole() throws IOException {
		open();
		photo();
		verify();
		assertThat(page()).contains("All 1 photos are whole.").doesNotContain("What was found");
	}

	@Test
	void aPhotoWithoutItsFileIsNamedWithItsLink() throws IOException {
		open();
		PhotoId photo = photo();
		Files.delete(this.store.original(this.library.find(photo).orElseThrow().digest()));
		verify();
		assertThat(page()).contains("1 problem.", "Missing", "walk.jpg", "Put it back from a backup");
		assertThat($(Anchor.class).all()).anySatisfy((link) -> assertThat(link.getHref()).isEqualTo("photos/" + photo));
	}

	private void open() {
		new Staff(this.context).signIn(Role.ADMINISTRATOR);
		UI.getCurrent().navigate(StorageView.PATH);
		assertThat(page()).contains("Storage");
	}

	private void verify() {
		test($(Button.class).withText("Verify now").single()).click();
		await().pollInSameThread()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.check.report().state() != State.RUNNING);
		UI.getCurrent().navigate("desk/limits");
		UI.getCurrent().navigate(StorageView.PATH);
	}

	private PhotoId photo() throws IOException {
		return ((TakenIn) this.intake.take("walk.jpg", new ByteArrayInputStream(Pictures.jpeg(1)))).photo();
	}

	private String page() {
		return $(StorageView.class).single().getElement().getTextRecursively();
	}

}
