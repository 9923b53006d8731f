package org.cutline.journey;

import java.awt.Color;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Fields are counted while they are typed, and the tab stays as it was left. */
class FieldsIT {

	private static final String CAPTION = "Ministers arrive in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO";

	@Test
	void fieldsAreFilledByKeyboard(@TempDir Path home, @TempDir Path files) {
		try (RunningDesk desk = RunningDesk.start(home);
				Chromium chromium = Chromium.open();
				Rest rest = new Rest(desk)) {
			Page page = chromium.person();
			Steps.setUp(desk, page);
			long photo = rest.upload(Pictures.captioned(files, "talks.jpg", Color.BLUE, CAPTION, "MARTA LOBO"));
			Steps.openPhoto(desk, page, photo);
			countsOctets(page);
			countsEachKeyword(page);
			choosesACountry(page);
			staysFolded(page, desk, photo);
			Assertions.assertThat(rest.caption(photo)).isEqualTo(CAPTION);
		}
	}

	/** The browser counts by itself: without a line to the desk, too. */
	private static void countsOctets(Page page) {
		Locator credit = page.getByLabel("Credit line", new Page.GetByLabelOptions().setExact(true));
		Locator count = row(page, "creditLine").locator("cutline-octet-count");
		credit.fill("EFE-EPA");
		assertThat(count).hasText("7 / 32 octets");
		page.context().setOffline(true);
		credit.pressSequentially(" POOL JOSÉ MARÍA NÚÑEZ, SEVILLA");
		assertThat(count).containsText("42 / 32 octets");
		assertThat(count).containsText("IIM keeps it up to “…EPA POOL JOSÉ MARÍA NÚÑE”; XMP keeps it whole.");
		page.context().setOffline(false);
		credit.fill("EFE-EPA/POOL");
		page.keyboard().press("Tab");
		assertThat(count).hasText("");
	}

	private static void countsEachKeyword(Page page) {
		Locator keywords = page.getByLabel("Keywords", new Page.GetByLabelOptions().setExact(true));
		keywords.fill("one; two; \"three; and four\"");
		assertThat(row(page, "keywords").locator("cutline-octet-count")).hasText("15 / 64 octets");
	}

	private static void choosesACountry(Page page) {
		page.getByLabel("Country", new Page.GetByLabelOptions().setExact(true)).fill("Portugal");
		Locator write = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write PRT"));
		write.focus();
		page.keyboard().press("Enter");
		Locator code = page.getByLabel("Country code", new Page.GetByLabelOptions().setExact(true));
		assertThat(code).hasValue("PRT · Portugal");
		assertThat(code).isFocused();
		code.fill("esp");
		page.keyboard().press("Enter");
		assertThat(code).hasValue("ESP · Spain");
	}

	private static void staysFolded(Page page, RunningDesk desk, long photo) {
		Locator made = page.locator("details.field-section")
			.filter(new Locator.FilterOptions().setHasText("Who made it"));
		made.locator("summary").focus();
		page.keyboard().press("Enter");
		assertThat(made).not().hasAttribute("open", Pattern.compile(".*"));
		page.waitForTimeout(500);
		Steps.openPhoto(desk, page, photo);
		assertThat(made).not().hasAttribute("open", Pattern.compile(".*"));
		page.getByLabel("Find a field").fill("2:110");
		assertThat(row(page, "creditLine")).isVisible();
		assertThat(row(page, "headline")).isHidden();
	}

	private static Locator row(Page page, String field) {
		return page.locator(".field-row").filter(new Locator.FilterOptions().setHas(page.locator("#field-" + field)));
	}

}
