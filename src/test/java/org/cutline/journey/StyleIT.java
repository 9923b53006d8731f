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

/**
 * A chief changes a house style, tries it and lets it go live; an editor meets the new
 * finding and overrules it with a reason.
 */
class StyleIT {

	private static final String CAPTION = "Ministers arrive for talks in Lisbon, Portugal, 19 May 2026. "
			+ "EFE-EPA/MARTA LOBO";

	@Test
	void aRuleIsChangedTriedLetLiveAndOverruled(@TempDir Path home) {
		try (RunningDesk desk = RunningDesk.start(home); Chromium chromium = Chromium.open()) {
			Page chief = chromium.person();
			Steps.setUp(desk, chief);
			Page editor = chromium.person();
			Steps.invite(desk, chief, editor, "ben", "Ben Okoro");
			try (Rest rest = new Rest(desk)) {
				long photo = rest.upload(Pictures.captioned(home, "arrival.jpg", Color.BLUE, CAPTION, "MARTA LOBO"));
				int before = rest.photo(photo).path("warnings").asInt();

				chief.navigate(desk.address() + "/style/houses/efe-epa-en?tab=writing");
				Locator spellings = chief.getByLabel("Spellings");
				spellings.fill(spellings.inputValue() + "\narrive = come");
				spellings.blur();
				press(chief, "Save draft");
				assertThat(chief.getByText("Saved as version 1")).isVisible();
				chief.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Trial")).click();
				press(chief, "Try on the last 500 captions");
				assertThat(chief.getByRole(AriaRole.STATUS)
					.getByText(Pattern.compile("would add 1 finding"))
					.or(chief.locator(".trial-outcome"))).containsText("would add 1 finding, remove 0");

				press(chief, "Go live…");
				Locator dialog = chief.getByRole(AriaRole.DIALOG);
				assertThat(dialog).containsText("would add 1 finding");
				dialog.getByLabel("Why").fill("We say come.");
				dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Go live")).click();
				assertThat(chief.getByText("Version 1 is live.")).isVisible();

				Steps.openPhoto(desk, editor, photo);
				Locator finding = editor.locator(".finding",
						new Page.LocatorOptions().setHasText("language.spellings"));
				assertThat(finding).containsText("arrive");
				Assertions.assertThat(rest.photo(photo).path("warnings").asInt()).isEqualTo(before + 1);
				finding.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Overrule")))
					.click();
				editor.getByLabel("Reason").fill("It is a quotation.");
				editor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Overrule").setExact(true))
					.click();
				assertThat(editor.getByText(Pattern.compile("It is a quotation"))).isVisible();
				Assertions.assertThat(rest.photo(photo).path("warnings").asInt()).isEqualTo(before);
			}
		}
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
	}

}
