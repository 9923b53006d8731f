package org.cutline.stylebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Reads what a house style says about one rule, and refuses what the rule does not know.
 */
final class RuleSettingReader {

	private final CaptionRule rule;

	RuleSettingReader(CaptionRule rule) {
		this.rule = rule;
	}

	/** Reads {@code off}, {@code warning}, or a list of names and values. */
	RuleSetting read(@Nullable Object setting) {
		if (setting instanceof Map<?, ?> map) {
			return read(map);
		}
		if (Boolean.FALSE.equals(setting) || "off".equals(setting)) {
			return RuleSetting.OFF;
		}
		if (setting == null || Boolean.TRUE.equals(setting)) {
			return RuleSetting.DEFAULT;
		}
		return RuleSetting.DEFAULT.with(severity(setting));
	}

	private RuleSetting read(Map<?, ?> map) {
		boolean on = !Boolean.FALSE.equals(map.get("checked"));
		Object severity = map.get("severity");
		Map<String, String> parameters = new LinkedHashMap<>();
		map.forEach((name, value) -> {
			switch (String.valueOf(name)) {
				case "checked", "severity", "why" -> {
				}
				default -> parameters.put(String.valueOf(name), parameter(String.valueOf(name), value));
			}
		});
		return new RuleSetting(on, (severity == null) ? null : severity(severity), parameters,
				HouseStyleReader.clause(map.get("why")));
	}

	private String parameter(String name, @Nullable Object value) {
		RuleParameter parameter = this.rule.parameters()
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow(() -> HouseStyleRefused.because("parameter", this.rule.id(), name));
		String text = text(value);
		parameter.refusal(text).ifPresent((why) -> {
			throw new HouseStyleRefused(why);
		});
		return text;
	}

	/**
	 * A list has its entries on lines, a map as {@code what is not written = what is}.
	 */
	private static String text(@Nullable Object value) {
		return switch (value) {
			case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("\n"));
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + " = " + entry.getValue())
				.collect(Collectors.joining("\n"));
			case null -> "";
			default -> value.toString();
		};
	}

	private static Severity severity(Object value) {
		return HouseStyleReader.constant(Severity.class, "severity", value);
	}

}
