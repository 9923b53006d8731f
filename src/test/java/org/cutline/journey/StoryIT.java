package org.cutline.journey;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.cutline.metadata.Field;
import org.cutline.metadata.MetadataEdits;
import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A wire story comes in by the clipboard, its captions find their photos, the photos are
 * put in order, and all of it leaves as a package.
 */
class StoryIT {

	private static final String FIRST = "(L-R) Ireland’s Environment Minister Aoife Brannigan, Portugal’s Environment "
			+ "Minister Duarte Vilhena and France’s Minister of the Sea Solène Kerbrat pose at the start of the Atlantic "
			+ "Coasts Meeting at the Old Customs House in Lisbon, Portugal, 03 March 2026. EFE-EPA/MAFALDA SERRANO/POOL";

	private static final String SECOND = "The head of the Atlantic Observatory, Ingrid Halvorsen (2-L), shows a tide gauge "
			+ "to Portugal’s Environment Minister Duarte Vilhena (R) in Cascais, Portugal, 02 March 2026. "
			+ "EFE-EPA/TIAGO BRITO";

	@Test
	void aPastedStoryFindsItsPhotosAndLeavesAsAPackage(@TempDir Path home) throws IOException {
		try (RunningDesk desk = RunningDesk.start(home); Chromium chromium = Chromium.open()) {
			Page page = chromium.person();
			Steps.setUp(desk, page);
			try (Rest rest = new Rest(desk)) {
				rest.upload(Pictures.saying(home, "tide.jpg", Color.GREEN,
						MetadataEdits.none()
							.with(Field.DESCRIPTION, SECOND)
							.with(Field.CREATOR, "TIAGO BRITO")
							.with(Field.DATE_CREATED, "2026-03-02")
							.with(Field.CITY, "Cascais")));
				rest.upload(Pictures.saying(home, "pose.jpg", Color.BLUE,
						MetadataEdits.none()
							.with(Field.DESCRIPTION, FIRST)
							.with(Field.CREATOR, "MAFALDA SERRANO")
							.with(Field.DATE_CREATED, "2026-03-03")
							.with(Field.CITY, "Lisbon")
							.with(Field.CREDIT_LINE, "EFE-EPA/MAFALDA SERRANO/POOL")));
				rest.upload(Pictures.bare(home, "nothing.jpg", Color.RED));
			}
			page.navigate(desk.address() + "/stories");
			assertThat(page.getByText("No stories yet")).isVisible();
			paste(page);
			attach(page, "pose.jpg", "inline caption → photo 1");
			attach(page, "tide.jpg", "inline caption → photo 2");
			assertOrder(page, "pose.jpg", "tide.jpg");
			putInOrder(page);
			rewrite(page);
			assertPackage(export(page, home));
		}
	}

	private static void paste(Page page) throws IOException {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Paste wire story")).first().click();
		page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Copy")).fill(copy());
		page.keyboard().press("Control+Enter");
		page.waitForURL((url) -> url.matches(".*/stories/\\d+"));
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.hasText("Ministers agree on a fund for coastal towns");
		assertThat(page.locator(".copy-text strong").first()).hasText("Lisbon, March 3 (EFE).-");
		assertThat(page.locator(".inline-caption")).hasCount(2);
		assertThat(page.locator(".story-bar")).containsText("EFE · Lisbon · 3 Mar 2026");
		assertThat(page.locator(".story-bar")).containsText("msr/tb");
	}

	private static void attach(Page page, String file, String state) {
		Locator box = page.locator(".inline-caption").filter(new Locator.FilterOptions().setHasText(file));
		assertThat(box).containsText("same words and credit");
		box.getByRole(AriaRole.BUTTON).click();
		assertThat(page.locator(".story-copy")).containsText(state);
	}

	private static void putInOrder(Page page) {
		Locator cards = page.locator(".placed-card");
		assertThat(cards.first()).containsText("LEAD");
		cards.nth(1).focus();
		page.keyboard().press("Alt+ArrowUp");
		assertOrder(page, "tide.jpg", "pose.jpg");
		assertThat(cards.first()).isFocused();
		assertThat(cards.nth(1)).containsText("LEAD");
		cards.nth(1).locator(".placed-words").dragTo(cards.first().locator(".placed-words"));
		assertOrder(page, "pose.jpg", "tide.jpg");
	}

	private static void assertOrder(Page page, String... files) {
		Locator cards = page.locator(".placed-card");
		assertThat(cards).hasCount(files.length);
		for (int at = 0; at < files.length; at++) {
			assertThat(cards.nth(at)).hasAttribute("aria-label",
					"Photo " + (at + 1) + " of " + files.length + ": " + files[at]);
		}
	}

	private static void rewrite(Page page) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit").setExact(true)).click();
		page.getByLabel("Headline").fill("A fund for towns by the sea");
		page.keyboard().press("Control+Enter");
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.hasText("A fund for towns by the sea");
		Locator first = page.locator(".placed-card").first();
		first.getByRole(AriaRole.MENUITEM).first().click();
		page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Own wording…")).click();
		page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Own wording of the caption"))
			.fill(FIRST.replace("pose at", "meet at"));
		page.keyboard().press("Control+Enter");
		assertThat(first).containsText("own wording");
	}

	private static Path export(Page page, Path home) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Export package")).click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		Download download = page.waitForDownload(() -> dialog.getByText("Download").click());
		assertThat(dialog).containsText("Package sent, with 2 photos.");
		Assertions.assertThat(download.suggestedFilename()).isEqualTo("A fund for towns by the sea.zip");
		Path file = home.resolve("package.zip");
		download.saveAs(file);
		return file;
	}

	private static void assertPackage(Path file) throws IOException {
		TreeMap<String, byte[]> entries = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
			ZipEntry entry = zip.getNextEntry();
			while (entry != null) {
				entries.put(entry.getName(), zip.readAllBytes());
				entry = zip.getNextEntry();
			}
		}
		Assertions.assertThat(List.copyOf(entries.keySet()))
			.containsExactly("photos/pose.jpg", "photos/tide.jpg", "story.ninjs.json", "story.txt");
		MetadataReading.Read pose = (MetadataReading.Read) MetadataReader.read(entries.get("photos/pose.jpg"));
		Assertions.assertThat(pose.metadata().text(Field.DESCRIPTION)).isEqualTo(FIRST.replace("pose at", "meet at"));
		Assertions.assertThat(new String(entries.get("story.ninjs.json"), StandardCharsets.UTF_8))
			.contains("A fund for towns by the sea", "EFE-EPA/TIAGO BRITO", "photos/tide.jpg");
	}

	private static String copy() throws IOException {
		try (InputStream in = StoryIT.class.getResourceAsStream("/stories/ministers.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
