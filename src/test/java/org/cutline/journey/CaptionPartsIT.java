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

/** The parts of a caption are edited by their chips, and a finding is overruled. */
class CaptionPartsIT {

	private static final String CAPTION = "Portugal’s Environment Minister Duarte Vilhena (R) meets U.S. envoy "
			+ "Warren Tallmadge in Lisbon, Portugal, 19 May 2026.";

	@Test
	void aCaptionIsPutTogetherByItsParts(@TempDir Path home, @TempDir Path files) {
		try (RunningDesk desk = RunningDesk.start(home);
				Chromium chromium = Chromium.open();
				Rest rest = new Rest(desk)) {
			Page page = chromium.person();
			Steps.setUp(desk, page);
			long photo = rest.upload(Pictures.captioned(files, "talks.jpg", Color.BLUE, CAPTION, "MARTA LOBO"));
			Steps.openPhoto(desk, page, photo);
			editAPerson(page);
			buildTheCredit(page);
			overrule(page);
			page.keyboard().press("Control+s");
			assertThat(page.getByText("Saved.")).isVisible();
			Assertions.assertThat(rest.caption(photo))
				.isEqualTo(CAPTION.replace("(R)", "(2-R)") + " EFE-EPA/MARTA LOBO/POOL");
		}
	}

	private static void editAPerson(Page page) {
		Locator chip = chip(page, "Duarte Vilhena");
		chip.hover();
		assertThat(page.locator("cutline-caption-text .marked").first()).isVisible();
		page.keyboard().press("Control+End");
		page.keyboard().press("Tab");
		assertThat(chip).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))).hasValue("Duarte Vilhena");
		page.keyboard().press("Escape");
		assertThat(Steps.caption(page)).isFocused();
		Assertions.assertThat(Steps.caption(page).evaluate("area => area.selectionStart")).isEqualTo(CAPTION.length());

		chip.click();
		Locator position = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Position"));
		position.fill("2-R");
		position.press("Enter");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write").setExact(true)).click();
		assertThat(Steps.caption(page)).hasValue(CAPTION.replace("(R)", "(2-R)"));
		page.keyboard().press("Control+z");
		assertThat(Steps.caption(page)).hasValue(CAPTION);
		page.keyboard().press("Control+Shift+z");
		assertThat(Steps.caption(page)).hasValue(CAPTION.replace("(R)", "(2-R)"));
	}

	private static void buildTheCredit(Page page) {
		page.keyboard().press("Alt+c");
		Locator builder = page.locator(".credit-builder");
		assertThat(builder.locator(".credit-preview")).hasText("EFE-EPA/MARTA LOBO");
		builder.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("POOL")).click();
		assertThat(builder.locator(".credit-preview")).hasText("EFE-EPA/MARTA LOBO/POOL");
		page.keyboard().press("Escape");
		assertThat(Steps.caption(page)).not().hasValue(Pattern.compile("EFE-EPA"));
		page.keyboard().press("Alt+c");
		builder.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("POOL")).click();
		assertThat(builder.locator(".credit-preview")).hasText("EFE-EPA/MARTA LOBO/POOL");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write").setExact(true)).click();
		assertThat(chip(page, "EFE-EPA")).isVisible();
	}

	private static void overrule(Page page) {
		Locator spelling = page.locator(".finding[data-rule='language.spellings']");
		assertThat(spelling).hasClass(Pattern.compile("warning"));
		spelling.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Overrule…")).click();
		page.getByLabel("Reason").fill("So in the programme of the meeting");
		page.keyboard().press("Enter");
		assertThat(spelling).hasClass(Pattern.compile("overruled"));
		assertThat(spelling).containsText("So in the programme of the meeting");
	}

	private static Locator chip(Page page, String words) {
		return page.locator("cutline-caption-chips > button").filter(new Locator.FilterOptions().setHasText(words));
	}

}
