package org.cutline.stylebook;

import java.util.Locale;

/** Text that was to be a house style is none; it says why in a sentence for the chief. */
public final class HouseStyleRefused extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final transient Message reason;

	HouseStyleRefused(Message reason) {
		super(reason.in(Locale.ENGLISH));
		this.reason = reason;
	}

	static HouseStyleRefused because(String key, String... arguments) {
		return new HouseStyleRefused(Message.of("style.refused." + key, arguments));
	}

	/** Why it is none, and what to do about it. */
	public String sentence(Locale locale) {
		return this.reason.in(locale);
	}

}
