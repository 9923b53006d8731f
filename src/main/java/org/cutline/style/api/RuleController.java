package org.cutline.style.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cutline.style.RuleStatistics;
import org.cutline.style.StyleChoice;
import org.cutline.style.StyleChoices;
import org.cutline.stylebook.CaptionRule;
import org.cutline.stylebook.RuleExample;
import org.cutline.stylebook.RuleParameter;
import org.cutline.stylebook.Rules;
import org.cutline.stylebook.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The catalogue of rules, how often they fire, and which captions are held to which
 * style. Sentences come in the language asked for.
 */
@RestController
@RequestMapping("/api")
class RuleController {

	private final RuleStatistics statistics;

	private final StyleChoices choices;

	RuleController(RuleStatistics statistics, StyleChoices choices) {
		this.statistics = statistics;
		this.choices = choices;
	}

	/** Every rule. */
	@GetMapping("/rules")
	List<RuleDocument> rules(Locale locale) {
		return Rules.all().stream().map((rule) -> RuleDocument.of(rule, locale)).toList();
	}

	/** One rule. */
	@GetMapping("/rules/{id}")
	ResponseEntity<?> rule(@PathVariable String id, Locale locale) {
		Optional<CaptionRule> rule = Rules.all().stream().filter((each) -> each.id().equals(id)).findFirst();
		return rule.<ResponseEntity<?>>map((each) -> ResponseEntity.ok(RuleDocument.of(each, locale)))
			.orElseGet(() -> StyleController.problem(HttpStatus.NOT_FOUND, "There is no such rule."));
	}

	/** How often each rule fires, is overruled, and is put right. */
	@GetMapping("/statistics/rules")
	List<RuleStatistics.Count> statistics() {
		return this.statistics.all();
	}

	/** Which captions are held to which style. */
	@GetMapping("/style-choices")
	List<StyleChoice> choices() {
		return this.choices.all();
	}

	/** Chooses a style for a language, or for an agency or source. */
	@PutMapping("/style-choices")
	ResponseEntity<?> choose(@RequestBody Choice choice) {
		String label = choice.label();
		return this.choices.choose(choice.kind(), (label != null) ? label : "", choice.styleId())
				? ResponseEntity.ok(this.choices.all()) : StyleController.problem(HttpStatus.UNPROCESSABLE_CONTENT,
						"Name a style that is live, and an agency or source where one is needed.");
	}

	/** Takes a choice back. */
	@DeleteMapping("/style-choices")
	List<StyleChoice> forget(@RequestParam StyleChoice.Kind kind, @RequestParam(defaultValue = "") String label) {
		this.choices.forget(kind, label);
		return this.choices.all();
	}

	/**
	 * A choice.
	 *
	 * @param kind by what captions are told
	 * @param label the agency or source, or null for languages
	 * @param styleId the style
	 */
	record Choice(StyleChoice.Kind kind, @Nullable String label, String styleId) {
	}

	/**
	 * A rule.
	 *
	 * @param id its id
	 * @param group its chapter
	 * @param severity its own severity
	 * @param title its name
	 * @param why why it is there
	 * @param parameters what a house may set
	 * @param examples wrong and right captions
	 */
	record RuleDocument(String id, String group, Severity severity, String title, String why,
			List<RuleParameter> parameters, List<Example> examples) {

		static RuleDocument of(CaptionRule rule, Locale locale) {
			return new RuleDocument(rule.id(), rule.group().id(), rule.severity(), rule.title(locale),
					rule.reason(locale), rule.parameters(), rule.examples().stream().map(Example::of).toList());
		}

	}

	/**
	 * An example.
	 *
	 * @param right whether the rule accepts it
	 * @param language its language
	 * @param style the house style it is judged by
	 * @param text the caption
	 * @param fixed the caption after the first fix, or null
	 */
	record Example(boolean right, String language, String style, String text, @Nullable String fixed) {

		static Example of(RuleExample example) {
			return new Example(example.right(), example.language().code(), example.context().style(), example.text(),
					example.fixed());
		}

	}

}
