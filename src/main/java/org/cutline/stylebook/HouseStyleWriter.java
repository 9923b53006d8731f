package org.cutline.stylebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a house style as YAML that people can read: the same style always in the same
 * words, rules in the order of the catalogue.
 */
final class HouseStyleWriter {

	/** What YAML takes as it stands, whoever reads it. */
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._/-]*(?: [A-Za-z][A-Za-z0-9._/-]*)*");

	private static final List<String> NOT_PLAIN = List.of("yes", "no", "on", "off", "true", "false", "null", "y", "n");

	private final StringBuilder yaml = new StringBuilder();

	String write(HouseStyle style) {
		line(0, "id", scalar(style.id()));
		line(0, "name", scalar(style.name()));
		if (style.about() != null) {
			clause(0, "about", style.about());
		}
		if (style.language() != null) {
			line(0, "language", style.language().code());
		}
		if (!style.agencies().isEmpty()) {
			line(0, "agencies", flow(style.agencies()));
		}
		if (style.credit() != null) {
			line(0, "credit",
					"{ form: " + lower(style.credit().form()) + ", names: " + lower(style.credit().nameCase()) + " }");
		}
		if (!style.dateForms().isEmpty()) {
			line(0, "dates", flow(style.dateForms().stream().map((form) -> form.id()).toList()));
		}
		if (!style.spellings().isEmpty()) {
			line(0, "spellings", "");
			style.spellings().forEach((wrong, right) -> line(1, quoted(wrong), quoted(right)));
		}
		if (!style.rules().isEmpty()) {
			line(0, "rules", "");
			Rules.all()
				.stream()
				.filter((rule) -> style.rules().containsKey(rule.id()))
				.forEach((rule) -> rule(rule, style.setting(rule.id())));
		}
		return this.yaml.toString();
	}

	private void rule(CaptionRule rule, RuleSetting setting) {
		if (setting.parameters().isEmpty() && setting.why() == null && (setting.on() || setting.severity() == null)) {
			Severity severity = setting.severity();
			line(1, rule.id(), !setting.on() ? "off" : (severity != null) ? lower(severity) : "true");
			return;
		}
		line(1, rule.id(), "");
		if (!setting.on()) {
			line(2, "checked", "false");
		}
		if (setting.severity() != null) {
			line(2, "severity", lower(setting.severity()));
		}
		for (RuleParameter parameter : rule.parameters()) {
			String value = setting.parameters().get(parameter.name());
			if (value != null) {
				parameter(parameter, value);
			}
		}
		if (setting.why() != null) {
			clause(2, "why", setting.why());
		}
	}

	private void parameter(RuleParameter parameter, String value) {
		switch (parameter.kind()) {
			case NUMBER -> line(2, parameter.name(), value);
			case CHOICE -> line(2, parameter.name(), scalar(value));
			case PHRASES, PAIRS -> {
				if (value.isEmpty()) {
					line(2, parameter.name(), "[]");
					return;
				}
				line(2, parameter.name(), "");
				value.lines().forEach((entry) -> this.yaml.append("      - ").append(scalar(entry)).append('\n'));
			}
		}
	}

	private void clause(int depth, String name, Clause clause) {
		Map<String, String> words = clause.words();
		if (words.keySet().equals(Set.of(""))) {
			line(depth, name, quoted(clause.in(Locale.ROOT)));
			return;
		}
		line(depth, name, "");
		words.forEach((language, text) -> line(depth + 1, scalar(language), quoted(text)));
	}

	private void line(int depth, String name, String value) {
		this.yaml.append("  ".repeat(depth)).append(name).append(':');
		this.yaml.append(value.isEmpty() ? "" : " ").append(value).append('\n');
	}

	private static String flow(List<String> values) {
		return values.stream().map(HouseStyleWriter::scalar).collect(Collectors.joining(", ", "[", "]"));
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String scalar(String text) {
		boolean plain = PLAIN.matcher(text).matches() && !NOT_PLAIN.contains(text.toLowerCase(Locale.ROOT));
		return plain ? text : quoted(text);
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"', '\\' -> quoted.append('\\').append(c);
				case '\n' -> quoted.append("\\n");
				case '\t' -> quoted.append("\\t");
				default -> quoted.append(Character.isISOControl(c) ? "\\u%04x".formatted((int) c) : c);
			}
		}
		return quoted.append('"').toString();
	}

}
