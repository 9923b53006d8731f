package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

	private static final Set<String> NAMES = Set.of("id", "name", "about", "language", "agencies", "credit", "dates",
			"spellings", "rules");

	private final Map<?, ?> root;

	HouseStyleReader(String yaml) {
		try {
			Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
			if (!(loaded instanceof Map<?, ?> map)) {
				throw HouseStyleRefused.because("shape");
			}
			this.root = map;
		}
		catch (YAMLException ex) {
			String what = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
			throw (HouseStyleRefused) HouseStyleRefused.because("yaml", what).initCause(ex);
		}
	}

	HouseStyle read() {
		for (Object name : this.root.keySet()) {
			if (!NAMES.contains(String.valueOf(name))) {
				throw HouseStyleRefused.because("name", String.valueOf(name));
			}
		}
		String language = text("language", "");
		return new HouseStyle(required("id"), required("name"), clause(this.root.get("about")),
				language.isEmpty() ? null
						: CaptionLanguage.of(language)
							.orElseThrow(() -> HouseStyleRefused.because("language", language)),
				list("agencies"), credit(), dates(), spellings(), rules());
	}

	private String required(String name) {
		String value = text(name, "");
		if (value.isBlank()) {
			throw HouseStyleRefused.because("missing", name);
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

	private Map<?, ?> map(String name) {
		return (this.root.get(name) instanceof Map<?, ?> map) ? map : Map.of();
	}

	static @Nullable Clause clause(@Nullable Object said) {
		if (said instanceof Map<?, ?> map) {
			Map<String, String> words = new LinkedHashMap<>();
			map.forEach((language, text) -> words.put(String.valueOf(language), String.valueOf(text).strip()));
			return words.isEmpty() ? null : new Clause(words);
		}
		return (said == null || said.toString().isBlank()) ? null : Clause.of(said.toString());
	}

	private @Nullable CreditStyle credit() {
		Map<?, ?> credit = map("credit");
		if (credit.isEmpty()) {
			return null;
		}
		CreditForm form = constant(CreditForm.class, "credit-form", credit.get("form"));
		Object names = credit.get("names");
		return new CreditStyle(form,
				(names == null) ? CreditStyle.NameCase.AS_IS : constant(CreditStyle.NameCase.class, "names", names));
	}

	private List<DateForm> dates() {
		List<DateForm> forms = new ArrayList<>();
		for (String id : list("dates")) {
			forms.add(DateForm.of(id).orElseThrow(() -> HouseStyleRefused.because("date", id)));
		}
		return forms;
	}

	private Map<String, String> spellings() {
		Map<String, String> spellings = new LinkedHashMap<>();
		map("spellings").forEach((wrong, right) -> spellings.put(wrong.toString(), String.valueOf(right)));
		return spellings;
	}

	private Map<String, RuleSetting> rules() {
		Map<String, RuleSetting> rules = new LinkedHashMap<>();
		map("rules").forEach((id, setting) -> {
			CaptionRule rule = Rules.named(String.valueOf(id))
				.orElseThrow(() -> HouseStyleRefused.because("rule", String.valueOf(id)));
			rules.put(rule.id(), new RuleSettingReader(rule).read(setting));
		});
		return rules;
	}

	static <E extends Enum<E>> E constant(Class<E> type, String what, @Nullable Object value) {
		String name = String.valueOf(value).toUpperCase(Locale.ROOT).replace('-', '_');
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(name)) {
				return constant;
			}
		}
		throw HouseStyleRefused.because(what, String.valueOf(value));
	}

}
