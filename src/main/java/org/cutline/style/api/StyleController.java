package org.cutline.style.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cutline.photo.PhotoId;
import org.cutline.style.HouseStyleBook;
import org.cutline.style.Recount;
import org.cutline.style.StyleCard;
import org.cutline.style.StyleOutcome;
import org.cutline.style.StyleTrial;
import org.cutline.style.StyleVersion;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyleRefused;
import org.cutline.stylebook.HouseStyles;
import org.cutline.stylebook.TrialResult;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * House styles. A style's entity tag is the number of its last version; a draft has to
 * name it in {@code If-Match} and is refused with 412 when somebody else was first.
 */
@RestController
@RequestMapping("/api/styles")
class StyleController {

	static final String YAML = "application/yaml";

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

	private final HouseStyleBook book;

	private final StyleTrial trial;

	private final Recount recount;

	StyleController(HouseStyleBook book, StyleTrial trial, Recount recount) {
		this.book = book;
		this.trial = trial;
		this.recount = recount;
	}

	/** All styles. */
	@GetMapping
	List<StyleDocument> all() {
		return this.book.all().stream().map(StyleDocument::of).toList();
	}

	/** One style. */
	@GetMapping("/{id}")
	ResponseEntity<?> one(@PathVariable String id) {
		return this.book.find(id)
			.<ResponseEntity<?>>map(
					(card) -> ResponseEntity.ok().eTag(tag(card.last().number())).body(StyleDocument.of(card)))
			.orElseGet(StyleController::unknown);
	}

	/** A version of a style as YAML; the last one if none is named. */
	@GetMapping("/{id}/yaml")
	ResponseEntity<?> yaml(@PathVariable String id, @RequestParam(required = false) @Nullable Integer version) {
		List<StyleVersion> versions = this.book.versions(id);
		Optional<StyleVersion> wanted = (version == null) ? versions.stream().findFirst()
				: versions.stream().filter((each) -> each.number() == version).findFirst();
		return wanted
			.<ResponseEntity<?>>map((each) -> ResponseEntity.ok()
				.eTag(tag(each.number()))
				.header(HttpHeaders.CONTENT_TYPE, YAML)
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".yaml\"")
				.body(each.yaml()))
			.orElseGet(StyleController::unknown);
	}

	/** The versions of a style, the last first. */
	@GetMapping("/{id}/versions")
	ResponseEntity<?> versions(@PathVariable String id) {
		List<StyleVersion> versions = this.book.versions(id);
		return versions.isEmpty() ? unknown()
				: ResponseEntity.ok(versions.stream().map(StyleDocument.Version::of).toList());
	}

	/** Takes a style in: a new one, or a draft of one that is there. */
	@PostMapping(consumes = { YAML, "text/plain" })
	ResponseEntity<?> bring(@RequestBody String yaml) {
		return answer(this.book.bring(yaml));
	}

	/** Writes a draft over the version named in {@code If-Match}. */
	@PutMapping(path = "/{id}/draft", consumes = { YAML, "text/plain" })
	ResponseEntity<?> draft(@PathVariable String id, @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
			@RequestParam(defaultValue = "") String reason, @RequestBody String yaml) {
		Matcher tag = TAG.matcher(ifMatch);
		return tag.matches() ? answer(this.book.draft(id, Integer.parseInt(tag.group(1)), yaml, reason))
				: problem(HttpStatus.BAD_REQUEST, "If-Match has to be the ETag that the style was read with.");
	}

	/** What a style would change in the last captions; changes nothing. */
	@PostMapping(path = "/trial", consumes = { YAML, "text/plain" })
	ResponseEntity<?> trial(@RequestBody String yaml) {
		try {
			HouseStyle style = HouseStyles.read(yaml);
			TrialResult<PhotoId> result = this.trial.run(style, (_) -> {
			}, () -> false);
			return ResponseEntity.ok(TrialDocument.of(result));
		}
		catch (HouseStyleRefused ex) {
			return problem(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(ex.getMessage()));
		}
	}

	/** Lets a version go live. */
	@PutMapping("/{id}/live")
	ResponseEntity<?> live(@PathVariable String id, @RequestBody Live live) {
		return answer(this.book.goLive(id, live.version(), (live.reason() != null) ? live.reason() : ""));
	}

	/** How far the photos are checked again after a style went live. */
	@GetMapping("/recount")
	Recount.Progress recount() {
		return this.recount.progress();
	}

	private ResponseEntity<?> answer(StyleOutcome outcome) {
		return switch (outcome) {
			case StyleOutcome.Done(StyleVersion version) -> {
				StyleCard card = this.book.find(version.styleId()).orElseThrow();
				yield ResponseEntity.ok().eTag(tag(card.last().number())).body(StyleDocument.of(card));
			}
			case StyleOutcome.Stale(StyleVersion theirs) -> ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
				.eTag(tag(theirs.number()))
				.body(ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED,
						"Somebody else wrote a version first. Read it again and decide."));
			case StyleOutcome.Refused refused -> problem(HttpStatus.UNPROCESSABLE_CONTENT, refused.sentence());
			case StyleOutcome.Unknown _ -> unknown();
		};
	}

	private static String tag(int number) {
		return "\"" + number + "\"";
	}

	private static ResponseEntity<?> unknown() {
		return problem(HttpStatus.NOT_FOUND, "There is no such style or version.");
	}

	static ResponseEntity<?> problem(HttpStatus status, String sentence) {
		return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, sentence));
	}

	/**
	 * A version to go live.
	 *
	 * @param version its number
	 * @param reason why
	 */
	record Live(int version, @Nullable String reason) {
	}

}
