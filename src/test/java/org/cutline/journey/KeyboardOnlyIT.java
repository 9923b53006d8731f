package org.cutline.journey;

import java.awt.Color;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A shift without the mouse: find, open, fix, save, go on, approve. */
class KeyboardOnlyIT {

	private static final String FIRST = "Ministers arrive in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO/POOL";

	private static final String SECOND = "Ministers  depart in Lisbon, Portugal, 19 May 2026. EFE-EPA/MARTA LOBO/POOL";

	@Test
	void twoPhotosAreCaptionedWithoutTheMouse(@TempDir Path home, @TempDir Path files) {
		try (RunningDesk desk = RunningDesk.start(home);
				Chromium chromium = Chromium.open();
				Rest rest = new Rest(desk)) {
			Page page = chromium.person();
			Steps.setUp(desk, page);
			rest.upload(Pictures.captioned(files, "arrival.jpg", Color.BLUE, FIRST, "MARTA LOBO"));
			rest.upload(Pictures.captioned(files, "departure.jpg", Color.RED, SECOND, "MARTA LOBO"));
			page.navigate(desk.address() + "/photos?state=inbox");
			assertThat(Steps.cards(page)).hasCount(2);

			tabTo(page, "cutline-contact-sheet");
			page.keyboard().press("Home");
			page.keyboard().press("Enter");
			assertThat(Steps.caption(page)).hasValue(FIRST);
			assertThat(Steps.caption(page)).isFocused();

			page.keyboard().press("Control+Home");
			page.keyboard().type("Foreign ministers and ");
			page.keyboard().press("Control+Enter");
			assertThat(Steps.caption(page)).hasValue(SECOND);
			Assertions.assertThat(rest.caption(1)).isEqualTo("Foreign ministers and " + FIRST);

			page.keyboard().press("F8");
			page.keyboard().press("Alt+1");
			assertThat(Steps.caption(page)).hasValue(SECOND.replace("  ", " "));
			page.keyboard().press("Control+Shift+Enter");
			assertThat(page.getByText("Approved.")).isVisible();
			Assertions.assertThat(rest.photo(2).path("state").asString()).isEqualTo("APPROVED");

			page.keyboard().press("Alt+ArrowUp");
			assertThat(Steps.caption(page)).hasValue("Foreign ministers and " + FIRST);
		}
	}

	private static void tabTo(Page page, String selector) {
		for (int stops = 0; stops < 60; stops++) {
			Object inside = page.evaluate("s => Boolean(document.activeElement && document.activeElement.closest(s))",
					selector);
			if (Boolean.TRUE.equals(inside)) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("sixty tabs did not lead to " + selector);
	}

}
