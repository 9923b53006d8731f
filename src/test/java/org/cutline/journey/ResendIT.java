package org.cutline.journey;

import java.awt.Color;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.cutline.metadata.Field;
import org.cutline.metadata.MetadataEdits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A photo is sent again with a correction: both are looked at, decided, taken back. */
@Tag("soak")
class ResendIT {

	private static final String WRONG = "Ministers James Cleverley and Yoko Kamikawa in Tokyo, Japan, 07 November 2023."
			+ " EFE-EPA/EUGENE HOSHIKO/POOL";

	private static final String RIGHT = WRONG.replace("Cleverley", "Cleverly");

	@Test
	void theCorrectedCaptionIsTakenFromTheResendAndGivenBack(@TempDir Path home, @TempDir Path files) {
		try (RunningDesk desk = RunningDesk.start(home);
				Chromium chromium = Chromium.open();
				Rest rest = new Rest(desk)) {
			Page page = chromium.person();
			Steps.setUp(desk, page);
			long first = rest.upload(dinner(files, "dinner.jpg", WRONG, "NO SALES"));
			long resend = rest
				.upload(dinner(files, "dinner-again.jpg", RIGHT, "ATTENTION EDITORS: CORRECTION OF NAME"));
			page.navigate(desk.address() + "/photos");
			Locator mark = page.locator(".card-resend");
			assertThat(mark).hasText("Resend of dinner.jpg");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Resends to decide")).click();
			assertThat(page).hasURL(Pattern.compile(".*has=resends.*"));
			assertThat(Steps.cards(page)).hasCount(1);

			Steps.cards(page).first().focus();
			page.keyboard().press(" ");
			button(page, "Resends…").click();
			Locator dialog = page.locator(".resend-page");
			assertThat(dialog.locator(".resend-notice")).containsText("ATTENTION EDITORS: CORRECTION OF NAME");
			assertThat(dialog.locator("del", new Locator.LocatorOptions().setHasText("Cleverley"))).isVisible();
			assertThat(dialog.locator("ins", new Locator.LocatorOptions().setHasText("Cleverly"))).isVisible();
			button(page, "Take the new caption").click();
			assertThat(page.getByText("The new caption was taken.", new Page.GetByTextOptions().setExact(true)))
				.isVisible();
			Assertions.assertThat(rest.caption(first)).isEqualTo(RIGHT);
			Assertions.assertThat(rest.get("/api/photos").path("total").asInt()).isOne();
			Assertions.assertThat(rest.photo(resend).path("id").asLong()).isEqualTo(resend);

			button(page, "Undo").click();
			assertThat(button(page, "Take the new caption")).isVisible();
			Assertions.assertThat(rest.caption(first)).isEqualTo(WRONG);
			Assertions.assertThat(rest.get("/api/photos?resends=true").path("total").asInt()).isOne();

			page.keyboard().press("Escape");
			page.navigate(desk.address() + "/photos?group=moment");
			Locator stack = page.locator(".card-stack");
			assertThat(stack).hasText("2");
			assertThat(Steps.cards(page)).hasCount(1);
			Steps.cards(page).first().focus();
			page.keyboard().press("+");
			assertThat(Steps.cards(page)).hasCount(2);
			assertThat(Steps.cards(page).first()).isFocused();
			page.keyboard().press("-");
			assertThat(Steps.cards(page)).hasCount(1);
		}
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Path dinner(Path folder, String name, String caption, String instructions) {
		return Pictures.saying(folder, name, Color.ORANGE,
				MetadataEdits.none()
					.with(Field.DESCRIPTION, caption)
					.with(Field.DATE_CREATED, "2023-11-07T19:42:00+09:00")
					.with(Field.INSTRUCTIONS, instructions));
	}

}
