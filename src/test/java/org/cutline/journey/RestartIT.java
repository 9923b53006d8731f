package org.cutline.journey;

import java.awt.Color;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Stopped, or killed: what was saved is there, and what was typed is offered again. */
class RestartIT {

	@Test
	void aKilledDeskComesBackWithEverything(@TempDir Path home) {
		long photo;
		String saved = "Ministers arrive in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO/POOL";
		try (Chromium chromium = Chromium.open()) {
			Page page = chromium.person();
			try (RunningDesk first = RunningDesk.start(home); Rest rest = new Rest(first)) {
				Steps.setUp(first, page);
				photo = rest.upload(Pictures.bare(home, "arrival.jpg", Color.GREEN));
				Steps.openPhoto(first, page, photo);
				Steps.caption(page).fill(saved);
				page.keyboard().press("Control+s");
				assertThat(page.getByText("Saved.")).isVisible();
				first.kill();
			}
			try (RunningDesk second = RunningDesk.start(home); Rest rest = new Rest(second)) {
				Assertions.assertThat(second.setUpLink()).isEmpty();
				Assertions.assertThat(rest.caption(photo)).isEqualTo(saved);
				Steps.signIn(second, page, Steps.CHIEF, Steps.PASSWORD);
				Steps.openPhoto(second, page, photo);
				Steps.caption(page).fill(saved.replace("arrive", "gather"));
				assertThat(page.locator(".draft-state")).containsText("Draft saved");
				second.kill();
			}
			try (RunningDesk third = RunningDesk.start(home); Rest rest = new Rest(third)) {
				Page another = chromium.person();
				Steps.signIn(third, another, Steps.CHIEF, Steps.PASSWORD);
				Steps.openPhoto(third, another, photo);
				assertThat(Steps.caption(another)).hasValue(saved.replace("arrive", "gather"));
				assertThat(another.getByText("This is what you had typed and not saved.")).isVisible();
				Assertions.assertThat(rest.caption(photo)).isEqualTo(saved);
			}
		}
	}

}
