package org.cutline.stylebook;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a house style says about one rule.
 *
 * @param on whether it is checked
 * @param severity the severity, or null for the rule's own
 * @param parameters the rule's parameters by name
 */
public record RuleSetting(boolean on, @Nullable Severity severity, Map<String, String> parameters) {

	/** A rule as it comes. */
	public static final RuleSetting DEFAULT = new RuleSetting(true, null, Map.of());

	public RuleSetting {
		parameters = Map.copyOf(parameters);
	}

	public String parameter(String name, String otherwise) {
		return this.parameters.getOrDefault(name, otherwise);
	}

}
