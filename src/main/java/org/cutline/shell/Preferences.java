package org.cutline.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

/**
 * What one browser prefers, kept in its cookies: the language, and light, dark or as the
 * system has it.
 */
final class Preferences {

	private static final String LANGUAGE = "cutline-language";

	private static final String APPEARANCE = "cutline-appearance";

	private static final int A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

	private Preferences() {
	}

	/**
	 * Brings a new page into line with what its browser prefers.
	 * @param ui the page
	 */
	static void applyTo(UI ui) {
		VaadinRequest request = VaadinService.getCurrentRequest();
		ui.getPage().setColorScheme(appearance(request));
		language(request).ifPresent((locale) -> {
			ui.getSession().setLocale(locale);
			ui.setLocale(locale);
		});
	}

	static void choose(UI ui, Locale language) {
		keep(LANGUAGE, language.getLanguage());
		ui.getSession().setLocale(language);
		ui.getPage().reload();
	}

	static void choose(UI ui, ColorScheme.Value appearance) {
		keep(APPEARANCE, appearance.getValue());
		ui.getPage().setColorScheme(appearance);
	}

	static ColorScheme.Value appearance(@Nullable VaadinRequest request) {
		return cookie(request, APPEARANCE).map(ColorScheme.Value::fromString)
			.filter((value) -> value == ColorScheme.Value.LIGHT || value == ColorScheme.Value.DARK)
			.orElse(ColorScheme.Value.LIGHT_DARK);
	}

	private static Optional<Locale> language(@Nullable VaadinRequest request) {
		return cookie(request, LANGUAGE).map(Locale::of)
			.filter((locale) -> locale.equals(Texts.ENGLISH) || locale.equals(Texts.SPANISH));
	}

	static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
		Cookie[] cookies = (request != null) ? request.getCookies() : null;
		return (cookies == null) ? Optional.empty()
				: Arrays.stream(cookies)
					.filter((cookie) -> cookie.getName().equals(name))
					.map(Cookie::getValue)
					.findFirst();
	}

	static void keep(String name, String value) {
		VaadinResponse response = VaadinService.getCurrentResponse();
		if (response != null) {
			Cookie cookie = new Cookie(name, value.replace(' ', '-'));
			cookie.setPath("/");
			cookie.setMaxAge(A_YEAR_IN_SECONDS);
			cookie.setHttpOnly(true);
			cookie.setAttribute("SameSite", "Lax");
			response.addCookie(cookie);
		}
	}

}
