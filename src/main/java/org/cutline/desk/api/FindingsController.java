package org.cutline.desk.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.cutline.desk.SetDesk;
import org.cutline.desk.SetDocument;
import org.cutline.desk.SetPhoto;
import org.cutline.desk.SetProgress;
import org.cutline.desk.SetQuestion;
import org.cutline.photo.PhotoId;
import org.cutline.stylebook.FindingGroup;
import org.cutline.stylebook.FindingSet;
import org.cutline.stylebook.PhotoMend;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The findings of a set of photos as JSON, and their certain fixes made in one batch. A
 * fix names the edition of each photo that the findings were read with; a photo that
 * somebody changed since is left alone and reported.
 */
@RestController
@RequestMapping("/api/findings")
class FindingsController {

	private static final int MOST_AT_ONCE = 500;

	private final SetDesk desk;

	FindingsController(SetDesk desk) {
		this.desk = desk;
	}

	/** The findings of photos, by rule; at most 500 photos at once. */
	@GetMapping
	ResponseEntity<?> findings(@RequestParam List<Long> photo, Locale locale) {
		return (photo.size() > MOST_AT_ONCE) ? SetProblems.tooMany()
				: ResponseEntity.ok(SetDocument.of(check(photo), locale));
	}

	/** Makes the certain fixes of one rule and says what became of each photo. */
	@PostMapping("/fixes")
	ResponseEntity<?> fix(@RequestBody FixOrder order) {
		if (order.photos().size() > MOST_AT_ONCE) {
			return SetProblems.tooMany();
		}
		Map<Long, Integer> editions = order.photos()
			.stream()
			.collect(Collectors.toMap(PhotoEdition::id, PhotoEdition::edition, (one, other) -> one));
		List<PhotoMend<SetPhoto>> mends = new ArrayList<>();
		check(order.photos().stream().map(PhotoEdition::id).toList()).byRule()
			.stream()
			.filter((group) -> group.ruleId().equals(order.rule()))
			.map(FindingGroup::fixAll)
			.flatMap(List::stream)
			.map((mend) -> over(mend, editions.getOrDefault(mend.photo().id().value(), 0)))
			.forEach(mends::add);
		return ResponseEntity.ok(ResultLine.of(this.desk.fix(mends, order.rule(), SetProgress.TO_THE_END)));
	}

	/** Takes a batch back where nobody changed its photos since. */
	@PostMapping("/fixes/undo")
	ResponseEntity<?> undo(@RequestBody List<ResultLine> batch) {
		if (batch.size() > MOST_AT_ONCE) {
			return SetProblems.tooMany();
		}
		return ResponseEntity.ok(ResultLine
			.of(this.desk.takeBack(batch.stream().map(ResultLine::result).toList(), SetProgress.TO_THE_END)));
	}

	private FindingSet<SetPhoto> check(List<Long> photos) {
		return this.desk.check(SetQuestion.of(photos.stream().map(PhotoId::new).toList()), SetProgress.TO_THE_END)
			.orElseThrow();
	}

	/** The fixes count for the edition that was named, whatever stands there now. */
	private static PhotoMend<SetPhoto> over(PhotoMend<SetPhoto> mend, int edition) {
		return new PhotoMend<>(mend.photo().at(edition), mend.before(), mend.fixes());
	}

	/**
	 * What to fix.
	 *
	 * @param rule the rule
	 * @param photos the photos
	 */
	record FixOrder(String rule, List<PhotoEdition> photos) {
	}

}
