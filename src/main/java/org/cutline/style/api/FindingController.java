package org.cutline.style.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cutline.caption.TextRange;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.style.CaptionCheck;
import org.cutline.style.CheckedCaption;
import org.cutline.style.Overrule;
import org.cutline.style.OverruleOutcome;
import org.cutline.style.Overrules;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.FindingKey;
import org.cutline.stylebook.Fix;
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

/** What the stylebook finds in a photo's caption as it is saved, and overruling of it. */
@RestController
@RequestMapping("/api/photos/{id}")
class FindingController {

	private final PhotoLibrary library;

	private final CaptionCheck check;

	private final Overrules overrules;

	FindingController(PhotoLibrary library, CaptionCheck check, Overrules overrules) {
		this.library = library;
		this.check = check;
		this.overrules = overrules;
	}

	/** The findings, those that are overruled marked with why. */
	@GetMapping("/findings")
	ResponseEntity<?> findings(@PathVariable long id, Locale locale) {
		return this.library.find(new PhotoId(id))
			.<ResponseEntity<?>>map((photo) -> ResponseEntity.ok(Findings.of(this.check.check(photo), locale)))
			.orElseGet(FindingController::unknown);
	}

	/** Overrules a warning or hint by its key; 409 for an error. */
	@PutMapping("/overrules")
	ResponseEntity<?> overrule(@PathVariable long id, @RequestBody Why why) {
		Optional<FindingKey> key = key(why.finding());
		if (key.isEmpty()) {
			return unknown();
		}
		String reason = why.reason();
		return switch (this.overrules.overrule(new PhotoId(id), key.get(), (reason != null) ? reason : "")) {
			case OverruleOutcome.Done(Overrule overrule) -> ResponseEntity.ok(Overruled.of(overrule));
			case OverruleOutcome.IsError _ ->
				StyleController.problem(HttpStatus.CONFLICT, "An error cannot be overruled.");
			case OverruleOutcome.NoReason _ ->
				StyleController.problem(HttpStatus.UNPROCESSABLE_CONTENT, "Say why, in up to 1,000 characters.");
			case OverruleOutcome.Unknown _ -> unknown();
		};
	}

	/** Lets a finding count again. */
	@DeleteMapping("/overrules")
	ResponseEntity<?> takeBack(@PathVariable long id, @RequestParam String finding) {
		boolean stood = key(finding).filter((key) -> this.overrules.takeBack(new PhotoId(id), key)).isPresent();
		return stood ? ResponseEntity.noContent().build() : unknown();
	}

	private static Optional<FindingKey> key(@Nullable String text) {
		try {
			return Optional.ofNullable(text).map(FindingKey::new);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static ResponseEntity<?> unknown() {
		return StyleController.problem(HttpStatus.NOT_FOUND, "There is no such photo, or no such finding on it.");
	}

	/**
	 * A finding to overrule.
	 *
	 * @param finding its key
	 * @param reason why
	 */
	record Why(@Nullable String finding, @Nullable String reason) {
	}

	/**
	 * What was found.
	 *
	 * @param style the house style that the caption is held to
	 * @param findings the findings that count, then those that are overruled
	 */
	record Findings(String style, List<FindingDocument> findings) {

		static Findings of(CheckedCaption checked, Locale locale) {
			List<FindingDocument> all = new ArrayList<>();
			checked.report().findings().forEach((finding) -> all.add(FindingDocument.of(checked, finding, locale)));
			checked.report().overruled().forEach((finding) -> all.add(FindingDocument.of(checked, finding, locale)));
			return new Findings(checked.style().id(), all);
		}

	}

	/**
	 * A finding.
	 *
	 * @param key what it is overruled by
	 * @param rule its rule
	 * @param severity how much it matters
	 * @param start where its words begin in the caption, or null
	 * @param end where they end, or null
	 * @param sentence what is wrong
	 * @param why why that is wrong
	 * @param fixes what its fixes do, the best first
	 * @param overruled who overruled it, when and why, or null
	 */
	record FindingDocument(String key, String rule, Severity severity, @Nullable Integer start, @Nullable Integer end,
			String sentence, String why, List<String> fixes, @Nullable Overruled overruled) {

		static FindingDocument of(CheckedCaption checked, Finding finding, Locale locale) {
			TextRange range = finding.range();
			Overruled overruled = checked.report().overruled().contains(finding)
					? checked.overrule(finding).map(Overruled::of).orElse(null) : null;
			return new FindingDocument(finding.key(checked.caption().text()).value(), finding.ruleId(),
					finding.severity(), (range != null) ? range.start() : null, (range != null) ? range.end() : null,
					finding.sentence(locale), finding.reason(locale),
					finding.fixes().stream().map(Fix::label).map((label) -> label.in(locale)).toList(), overruled);
		}

	}

	/**
	 * Why a finding is overruled.
	 *
	 * @param reason why
	 * @param at when
	 * @param person who, or null for the desk itself
	 */
	record Overruled(String reason, Instant at, @Nullable Long person) {

		static Overruled of(Overrule overrule) {
			var by = overrule.by();
			return new Overruled(overrule.reason(), overrule.at(), (by != null) ? by.value() : null);
		}

	}

}
