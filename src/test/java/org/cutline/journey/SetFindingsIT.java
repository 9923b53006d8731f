package org.cutline.journey;

import java.awt.Color;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The same slip in several captions is put right at once, and taken back at once. */
class SetFindingsIT {

	private static final String FIRST = "U.S. envoys arrive in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO/POOL";

	private static final String SECOND = "U.S. envoys leave in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO/POOL";

	@Test
	void allAreFixedAndTakenBack(@TempDir Path home, @TempDir Path files) {
		try (RunningDesk desk = RunningDesk.start(home);
				Chromium chromium = Chromium.open();
				Rest rest = new Rest(desk)) {
			Page page = chromium.person();
			Steps.setUp(desk, page);
			long first = rest.upload(Pictures.captioned(files, "arrival.jpg", Color.BLUE, FIRST, "MARTA LOBO"));
			long second = rest.upload(Pictures.captioned(files, "departure.jpg", Color.RED, SECOND, "MARTA LOBO"));
			page.navigate(desk.address() + "/photos");
			assertThat(Steps.cards(page)).hasCount(2);
			Steps.cards(page).first().focus();
			page.keyboard().press("Control+a");
			Locator panel = page.locator(".selection-panel");
			assertThat(panel).containsText("2 photos: House spellings");

			panel
				.getByRole(AriaRole.BUTTON,
						new Locator.GetByRoleOptions().setName("Fix all 2: 2 photos: House spellings"))
				.click();
			Locator dialog = page.getByRole(AriaRole.DIALOG);
			assertThat(dialog.locator(".mend-preview del").first()).hasText("U.S.");
			dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fix 2 photos")).click();
			assertThat(dialog).containsText("2 photos fixed.");
			Assertions.assertThat(rest.caption(first)).isEqualTo(FIRST.replace("U.S.", "US"));
			Assertions.assertThat(rest.caption(second)).isEqualTo(SECOND.replace("U.S.", "US"));

			dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo")).click();
			assertThat(dialog).containsText("2 photos taken back.");
			Assertions.assertThat(rest.caption(first)).isEqualTo(FIRST);
			Assertions.assertThat(rest.caption(second)).isEqualTo(SECOND);

			dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Back to the list")).click();
			dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open arrival.jpg at this finding"))
				.first()
				.click();
			assertThat(Steps.caption(page)).hasValue(FIRST);
			assertThat(page.locator(".finding.chosen")).isVisible();
		}
	}

}
