package org.cutline.journey;

import java.awt.Color;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * P10: what was typed and not saved is offered again after whatever happens to the
 * browser or the session. {@link RestartIT} kills the desk itself.
 */
@Tag("soak")
class TypedTextIT {

	@Test
	void typedTextSurvivesWhatHappensToTheBrowser(@TempDir Path home) {
		try (RunningDesk desk = RunningDesk.startStaffed(home);
				Chromium chromium = Chromium.open();
				Rest rest = new Rest(desk, RunningDesk.CHIEF, RunningDesk.PASSWORD)) {
			long photo = rest.upload(Pictures.bare(home, "arrival.jpg", Color.GREEN));
			Page page = signedIn(desk, chromium.person(), photo);
			type(page, "Ministers arrive before the page is reloaded.");
			page.reload();
			assertThatItIsOffered(page, "Ministers arrive before the page is reloaded.");

			type(page, "Ministers arrive before the browser is closed.");
			page.context().close();
			page = signedIn(desk, chromium.person(), photo);
			assertThatItIsOffered(page, "Ministers arrive before the browser is closed.");

			type(page, "Ministers arrive before the session ends.");
			page.context().clearCookies();
			page = signedIn(desk, page, photo);
			assertThatItIsOffered(page, "Ministers arrive before the session ends.");
			Assertions.assertThat(List.of(rest.photo(photo).path("edition").asInt())).containsExactly(1);
		}
	}

	private static Page signedIn(RunningDesk desk, Page page, long photo) {
		Steps.signIn(desk, page, RunningDesk.CHIEF, RunningDesk.PASSWORD);
		Steps.openPhoto(desk, page, photo);
		return page;
	}

	private static void type(Page page, String text) {
		Steps.caption(page).fill(text);
		// At most two seconds of typing are promised to be lost.
		page.waitForTimeout(2_500);
		assertThat(page.locator(".draft-state")).containsText("Draft saved");
	}

	private static void assertThatItIsOffered(Page page, String text) {
		assertThat(Steps.caption(page)).hasValue(text);
		assertThat(page.getByText("This is what you had typed and not saved.")).isVisible();
	}

}
