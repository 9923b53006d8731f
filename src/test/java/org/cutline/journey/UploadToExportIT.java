package org.cutline.journey;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.cutline.metadata.Field;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The whole way once: an empty desk, photos in, a caption put right, a story, files out.
 */
class UploadToExportIT {

	private static final String ARRIVAL = "Ministers arrive for talks on coastal towns in Lisbon, Portugal, "
			+ "19 May 2026. EFE-EPA/MARTA LOBO/POOL";

	private static final String HANDSHAKE = "Portugal’s Environment Minister Rita Vilhena (L) greets Ireland’s "
			+ "Housing Minister Sean Brannigan (R) in Lisbon, Portugal, May 19, 2026. EFE-EPA/MARTA LOBO/POOL";

	private static final String MENDED = HANDSHAKE.replace("May 19, 2026", "19 May 2026");

	private static final String WIRE = """
			Lisbon, May 19 (EFE).- Ministers from nine countries agreed on Tuesday to set up a fund for coastal towns.

			%s
			“It took us two years,” Portugal’s Environment Minister Rita Vilhena said after the talks.

			%s
			The fund begins next year. EFE
			ab/cd""".formatted(ARRIVAL, MENDED);

	@Test
	void photosComeInAreCaptionedAndGoOutWithTheCaptionInside(@TempDir Path home, @TempDir Path files)
			throws IOException {
		try (RunningDesk desk = RunningDesk.startPacked(home);
				Chromium chromium = Chromium.open();
				Rest rest = new Rest(desk)) {
			Page page = chromium.person();
			Steps.setUp(desk, page);
			page.navigate(desk.address() + "/photos");
			assertThat(page.getByText("No photos on the desk yet")).isVisible();

			upload(page, files);
			search(page);
			putRight(page);
			long handshake = rest.get("/api/photos?q=brannigan").path("photos").path(0).path("id").asLong();
			Assertions.assertThat(rest.caption(handshake)).isEqualTo(MENDED);

			tellTheStory(desk, page);
			Path archive = sendOut(page, files);
			look(archive);
		}
	}

	private static void upload(Page page, Path files) throws IOException {
		Path arrival = Pictures.captioned(files, "arrival.jpg", Color.BLUE, ARRIVAL, "MARTA LOBO");
		Path handshake = Pictures.captioned(files, "handshake.jpg", Color.RED, HANDSHAKE, "MARTA LOBO");
		Path copy = Files.copy(arrival, files.resolve("arrival again.jpg"));
		Path notes = Files.writeString(files.resolve("notes.docx"), "Names of the ministers");
		Path claims = Files.writeString(files.resolve("claims.jpg"), "<html>no picture</html>");
		FileChooser chooser = page.waitForFileChooser(
				() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Upload photos"))
					.first()
					.click());
		chooser.setFiles(new Path[] { arrival, handshake, copy, notes, claims });
		assertThat(Steps.cards(page)).hasCount(2);
		assertThat(page.getByText("2 taken in")).isVisible();
		assertThat(page.getByText("1 already on the desk")).isVisible();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("What became of each file")).click();
		Locator list = page.getByRole(AriaRole.DIALOG);
		assertThat(list.getByText("notes.docx")).isVisible();
		assertThat(list.getByText("It is not the kind of file that its name says.").first()).isVisible();
		page.keyboard().press("Escape");
		assertThat(list).not().isVisible();
	}

	private static void search(Page page) {
		page.keyboard().press("/");
		assertThat(page.locator("[data-search] input")).isFocused();
		page.keyboard().type("brannigan");
		page.keyboard().press("Enter");
		assertThat(Steps.cards(page)).hasCount(1);
		assertThat(Steps.cards(page).first()).containsText("Rita Vilhena");
	}

	private static void putRight(Page page) {
		Steps.cards(page).first().press("Enter");
		assertThat(Steps.caption(page)).hasValue(HANDSHAKE);
		Locator dateFinding = page.locator(".finding.error").first();
		assertThat(dateFinding).containsText("date.form");
		page.keyboard().press("Alt+1");
		assertThat(Steps.caption(page)).hasValue(MENDED);
		assertThat(page.locator(".finding.error")).hasCount(0);
		page.keyboard().press("Control+Shift+Enter");
		assertThat(page.getByText("Approved.")).isVisible();
	}

	private static void tellTheStory(RunningDesk desk, Page page) {
		page.navigate(desk.address() + "/stories");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Paste wire story")).first().click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		dialog.locator("textarea").fill(WIRE);
		assertThat(dialog.getByText("2 inline captions")).isVisible();
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Make the story")).click();
		Locator attach = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Attach:"));
		assertThat(attach).hasCount(2);
		attach.first().click();
		assertThat(attach).hasCount(1);
		attach.first().click();
		assertThat(page.getByText("inline caption → photo 2")).isVisible();
		assertThat(page.getByText("LEAD")).isVisible();
	}

	private static Path sendOut(Page page, Path files) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Export package")).click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		Download download = page
			.waitForDownload(() -> dialog.getByText("Download", new Locator.GetByTextOptions().setExact(true)).click());
		Path archive = files.resolve("package.zip");
		download.saveAs(archive);
		return archive;
	}

	private static void look(Path archive) throws IOException {
		List<String> captions = new ArrayList<>();
		JsonNode ninjs = JsonMapper.shared().createObjectNode();
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] content = zip.readAllBytes();
				if (entry.getName().endsWith(".jpg")) {
					FileMetadata metadata = ((Read) MetadataReader.read(content)).metadata();
					captions.add(metadata.text(Field.DESCRIPTION));
					Assertions.assertThat(metadata.reading(Field.DESCRIPTION).orElseThrow().inSync()).isTrue();
				}
				else if (entry.getName().endsWith(".json")) {
					ninjs = JsonMapper.shared().readTree(content);
				}
			}
		}
		Assertions.assertThat(captions).containsExactlyInAnyOrder(ARRIVAL, MENDED);
		Assertions.assertThat(ninjs.toString()).contains("Rita Vilhena", "MARTA LOBO");
	}

}
