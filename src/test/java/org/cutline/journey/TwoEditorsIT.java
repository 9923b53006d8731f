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

/** Two people caption the same photo; the second one decides, and nothing is lost. */
class TwoEditorsIT {

	private static final String CAPTION = "Ministers arrive for talks in Lisbon, Portugal, 19 May 2026. "
			+ "EFE-EPA/MARTA LOBO/POOL";

	@Test
	void whoeverSavesSecondSeesBothTextsAndDecides(@TempDir Path home) {
		try (RunningDesk desk = RunningDesk.start(home); Chromium chromium = Chromium.open()) {
			Page ana = chromium.person();
			Steps.setUp(desk, ana);
			Page ben = chromium.person();
			Steps.invite(desk, ana, ben, "ben", "Ben Okoro");
			long photo;
			try (Rest rest = new Rest(desk)) {
				photo = rest.upload(Pictures.captioned(home, "arrival.jpg", Color.BLUE, CAPTION, "MARTA LOBO"));
				Steps.openPhoto(desk, ana, photo);
				Steps.openPhoto(desk, ben, photo);
				Steps.caption(ana).fill(CAPTION.replace("Ministers", "Foreign ministers"));
				ana.keyboard().press("Control+s");
				assertThat(ana.getByText("Saved.")).isVisible();

				Steps.caption(ben).fill(CAPTION.replace("arrive", "gather"));
				ben.keyboard().press("Control+s");
				Locator dialog = ben.getByRole(AriaRole.DIALOG);
				assertThat(dialog).containsText("Ana Ruiz saved this photo first");
				assertThat(dialog.locator("del").first()).hasText("Foreign");
				Assertions.assertThat(rest.caption(photo)).startsWith("Foreign ministers");

				dialog.getByLabel("Keep mine").check();
				dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save my choice")).click();
				assertThat(ben.getByText("Saved.")).isVisible();
				Assertions.assertThat(rest.caption(photo)).startsWith("Ministers gather");
				Assertions.assertThat(rest.get("/api/photos/" + photo + "/history").size()).isEqualTo(3);
			}
		}
	}

}
