package org.cutline.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

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
		page.getByLabel("Password").fill(password);
		page.keyboard().press("Enter");
		page.waitForURL((url) -> !url.contains("sign-in"));
	}

}
