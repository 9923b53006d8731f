package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.CreditForm;
import org.cutline.caption.CreditStyle;
import org.cutline.caption.DateForm;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a house style from YAML; plain values only, no types of Java. */
final class HouseStyleReader {

	private final Map<?, ?> root;

	HouseStyleReader(String yaml) {
		try {
			Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
			if (!(loaded instanceof Map<?, ?> map)) {
				throw new IllegalArgumentException("A house style is a list of names and values");
			}
			this.root = map;
		}
		catch (YAMLException ex) {
			throw new IllegalArgumentException("Not readable as YAML: " + ex.getMessage(), ex);
		}
	}

	HouseStyle read() {
		String language = text("language", "");
		return new HouseStyle(required("id"), required("name"),
				language.isEmpty() ? null
						: CaptionLanguage.of(language).orElseThrow(() -> unknown("language", language)),
				list("agencies"), credit(), dates(), spellings(), rules());
	}

	private String required(String name) {
		String value = text(name, "");
		if (value.isBlank()) {
			throw new IllegalArgumentException("A house style needs " + name);
		}
		return value;
	}

	private String text(String name, String otherwise) {
		Object value = this.root.get(name);
		return (value != null) ? value.toString() : otherwise;
	}

	private List<String> list(String name) {
		return (this.root.get(name) instanceof List<?> values) ? values.stream().map(String::valueOf).toList()
				: List.of();
	}

	private Map<?, ?> map(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? map : Map.of();
	}

	private @Nullable CreditStyle credit() {
		Map<?, ?> credit = map(this.root.get("credit"));
		if (credit.isEmpty()) {
			return null;
		}
		CreditForm form = constant(CreditForm.class, "credit form", credit.get("form"));
		Object names = credit.get("names");
		return new CreditStyle(form, (names == null) ? CreditStyle.NameCase.AS_IS
				: constant(CreditStyle.NameCase.class, "case of names", names));
	}

	private List<DateForm> dates() {
		List<DateForm> forms = new ArrayList<>();
		for (String id : list("dates")) {
			forms.add(DateForm.of(id).orElseThrow(() -> unknown("date form", id)));
		}
		return forms;
	}

	private Map<String, String> spellings() {
		Map<String, String> spellings = new LinkedHashMap<>();
		map(this.root.get("spellings")).forEach((wrong, right) -> spellings.put(wrong.toString(), right.toString()));
		return spellings;
	}

	private Map<String, RuleSetting> rules() {
		Map<String, RuleSetting> rules = new LinkedHashMap<>();
		map(this.root.get("rules")).forEach((id, setting) -> rules.put(id.toString(), setting(setting)));
		return rules;
	}

	private RuleSetting setting(@Nullable Object setting) {
		if (setting instanceof Map<?, ?> map) {
			Map<String, String> parameters = new LinkedHashMap<>();
			map.forEach((name, value) -> parameters.put(name.toString(), String.valueOf(value)));
			String severity = parameters.remove("severity");
			return new RuleSetting(true, (severity != null) ? constant(Severity.class, "severity", severity) : null,
					parameters);
		}
		if (Boolean.FALSE.equals(setting) || "off".equals(setting)) {
			return new RuleSetting(false, null, Map.of());
		}
		boolean plain = setting == null || Boolean.TRUE.equals(setting);
		return new RuleSetting(true, plain ? null : constant(Severity.class, "severity", setting), Map.of());
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String what, @Nullable Object value) {
		String name = String.valueOf(value).toUpperCase(Locale.ROOT).replace('-', '_');
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(name)) {
				return constant;
			}
		}
		throw unknown(what, String.valueOf(value));
	}

	private static IllegalArgumentException unknown(String what, String value) {
		return new IllegalArgumentException("Unknown " + what + " " + value);
	}

}
