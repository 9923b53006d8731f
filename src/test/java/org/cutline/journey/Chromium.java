package org.cutline.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

/** The browser of the system, driven without a screen. */
final class Chromium implements AutoCloseable {

	private static final List<Path> PLACES = Stream
		.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
				"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
		.map(Path::of)
		.toList();

	private final Playwright playwright;

	private final Browser browser;

	private Chromium() {
		Path program = PLACES.stream()
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("the journeys need Chromium: install the package chromium"));
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program)
				.setHeadless(true)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
	}

	static Chromium open() {
		return new Chromium();
	}

	/** A person at a screen of their own, with cookies of their own. */
	Page person() {
		return person(ColorScheme.LIGHT, 1600, 1000);
	}

	Page person(ColorScheme scheme, int width, int height) {
		BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height)
			.setLocale("en-GB")
			.setAcceptDownloads(true)
			.setColorScheme(scheme));
		context.setDefaultTimeout(15_000);
		return context.newPage();
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
