package org.cutline.shell;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** At the foot of the rail: light or dark, the language, the keys, and the way out. */
final class PersonMenu extends MenuBar {

	private static final long serialVersionUID = 1L;

	private final transient AuthenticationContext signIn;

	PersonMenu(AuthenticationContext signIn, Runnable showShortcuts) {
		this.signIn = signIn;
		addClassName("person-menu");
		addThemeVariants(MenuBarVariant.TERTIARY);
		String name = signIn.getPrincipalName().orElse("?");
		Span initial = new Span(name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT));
		initial.addClassName("person-initial");
		MenuItem person = addItem(initial);
		person.setAriaLabel(getTranslation("shell.person-menu", name));
		person.getSubMenu().addItem(getTranslation("shell.signed-in-as", name)).setEnabled(false);
		addAppearances(person);
		addLanguages(person);
		person.getSubMenu().addItem(getTranslation("shell.shortcuts"), (click) -> showShortcuts.run());
		person.getSubMenu().addSeparator();
		person.getSubMenu().addItem(getTranslation("shell.sign-out"), (click) -> this.signIn.logout());
	}

	private void addAppearances(MenuItem person) {
		MenuItem appearance = person.getSubMenu().addItem(getTranslation("shell.appearance"));
		ColorScheme.Value chosen = Preferences.appearance(VaadinService.getCurrentRequest());
		addAppearance(appearance, "shell.appearance.system", ColorScheme.Value.LIGHT_DARK, chosen);
		addAppearance(appearance, "shell.appearance.light", ColorScheme.Value.LIGHT, chosen);
		addAppearance(appearance, "shell.appearance.dark", ColorScheme.Value.DARK, chosen);
	}

	private void addAppearance(MenuItem parent, String key, ColorScheme.Value value, ColorScheme.Value chosen) {
		MenuItem item = parent.getSubMenu().addItem(getTranslation(key), (click) -> {
			parent.getSubMenu().getItems().forEach((each) -> each.setChecked(each == click.getSource()));
			getUI().ifPresent((ui) -> Preferences.choose(ui, value));
		});
		item.setCheckable(true);
		item.setChecked(value == chosen);
	}

	private void addLanguages(MenuItem person) {
		MenuItem language = person.getSubMenu().addItem(getTranslation("shell.language"));
		for (Locale locale : new Locale[] { Texts.ENGLISH, Texts.SPANISH }) {
			String own = locale.getDisplayLanguage(locale);
			String shown = own.substring(0, 1).toUpperCase(locale) + own.substring(1);
			MenuItem item = language.getSubMenu()
				.addItem(shown, (click) -> getUI().ifPresent((ui) -> Preferences.choose(ui, locale)));
			item.setCheckable(true);
			item.setChecked(locale.getLanguage().equals(UI.getCurrent().getLocale().getLanguage()));
		}
	}

}
