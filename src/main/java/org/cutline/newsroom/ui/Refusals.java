package org.cutline.newsroom.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import org.cutline.newsroom.AccountRefused;

/** Says in a sentence why an account was refused. */
final class Refusals {

	private Refusals() {
	}

	static String sentence(Component where, AccountRefused.Reason reason) {
		return where.getTranslation("newsroom.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	static String role(Component where, org.cutline.newsroom.Role role) {
		return where.getTranslation("newsroom.role." + role.name().toLowerCase(Locale.ROOT));
	}

}
