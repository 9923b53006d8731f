package org.cutline.stylebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a house style says about one rule.
 *
 * @param on whether it is checked
 * @param severity the severity, or null for the rule's own
 * @param parameters the rule's parameters by name, those left out as the rule has them; a
 * list has its entries on lines of their own
 * @param why the style's clause, or null for the rule's own reason
 */
public record RuleSetting(boolean on, @Nullable Severity severity, Map<String, String> parameters,
		@Nullable Clause why) {

	/** A rule as it comes. */
	public static final RuleSetting DEFAULT = new RuleSetting(true, null, Map.of(), null);

	/** A rule that is not checked. */
	public static final RuleSetting OFF = new RuleSetting(false, null, Map.of(), null);

	public RuleSetting {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

	public RuleSetting(boolean on, @Nullable Severity severity, Map<String, String> parameters) {
		this(on, severity, parameters, null);
	}

	public String parameter(String name, String otherwise) {
		return this.parameters.getOrDefault(name, otherwise);
	}

	/** The same, checked or not. */
	public RuleSetting on(boolean checked) {
		return new RuleSetting(checked, this.severity, this.parameters, this.why);
	}

	/** The same in another severity; null for the rule's own. */
	public RuleSetting with(@Nullable Severity other) {
		return new RuleSetting(this.on, other, this.parameters, this.why);
	}

	/** The same with a parameter. */
	public RuleSetting with(String name, String value) {
		Map<String, String> all = new LinkedHashMap<>(this.parameters);
		all.put(name, value);
		return new RuleSetting(this.on, this.severity, all, this.why);
	}

	/** The same with a parameter as the rule has it. */
	public RuleSetting without(String name) {
		Map<String, String> all = new LinkedHashMap<>(this.parameters);
		all.remove(name);
		return new RuleSetting(this.on, this.severity, all, this.why);
	}

	/** The same with a reason of the house's own; null for the rule's. */
	public RuleSetting because(@Nullable Clause clause) {
		return new RuleSetting(this.on, this.severity, this.parameters, clause);
	}

}
