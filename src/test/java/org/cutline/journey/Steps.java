package org.cutline.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What everybody does at the desk before anything else. */
final class Steps {

	static final String CHIEF = "ruiz";

	static final String PASSWORD = "correct horse battery";

	private Steps() {
	}

	/** Makes the first account by the link on the console, and signs in with it. */
	static void setUp(RunningDesk desk, Page page) {
		page.navigate(desk.setUpLink().orElseThrow());
		page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Ana Ruiz");
		page.getByLabel("Sign-in name").fill(CHIEF);
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
		page.getByLabel("Password, once more").fill(PASSWORD);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the account")).click();
		signIn(desk, page, CHIEF, PASSWORD);
	}

	static void signIn(RunningDesk desk, Page page, String name, String password) {
		page.navigate(desk.address() + "/sign-in");
		page.getByLabel("Sign-in name").fill(name);
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
		page.keyboard().press("Enter");
		page.waitForURL((url) -> !url.contains("sign-in"));
	}

	/**
	 * Lets somebody in: the chief makes a link, the other one takes it up and signs in.
	 */
	static void invite(RunningDesk desk, Page chief, Page other, String signInName, String name) {
		chief.navigate(desk.address() + "/desk/people");
		chief.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a person")).click();
		Locator dialog = chief.getByRole(AriaRole.DIALOG);
		dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(name);
		dialog.getByLabel("Sign-in name").fill(signInName);
		chief.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a link")).click();
		Locator linkField = chief.getByRole(AriaRole.DIALOG).locator("vaadin-text-field[readonly] input");
		assertThat(linkField).hasValue(Pattern.compile("http.*"));
		String link = linkField.inputValue();
		other.navigate(link);
		other.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
		other.getByLabel("Password, once more").fill(PASSWORD);
		other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the account")).click();
		signIn(desk, other, signInName, PASSWORD);
	}

	static void openPhoto(RunningDesk desk, Page page, long photo) {
		page.navigate(desk.address() + "/photos/" + photo);
		caption(page).waitFor();
	}

	/** The cards of the contact sheet that are in sight. */
	static Locator cards(Page page) {
		return page.locator("cutline-contact-sheet [role=gridcell]");
	}

	static Locator caption(Page page) {
		return page.locator("cutline-caption-text textarea");
	}

}
