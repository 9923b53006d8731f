package org.cutline.desk.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.cutline.desk.MendResult;
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
		return (photo.size() > MOST_AT_ONCE) ? tooMany() : ResponseEntity.ok(SetDocument.of(check(photo), locale));
	}

	/** Makes the certain fixes of one rule and says what became of each photo. */
	@PostMapping("/fixes")
	ResponseEntity<?> fix(@RequestBody FixOrder order) {
		if (order.photos().size() > MOST_AT_ONCE) {
			return tooMany();
		}
		Map<Long, Integer> editions = order.photos()
			.stream()
			.collect(Collectors.toMap(Edition::id, Edition::edition, (one, other) -> one));
		List<PhotoMend<SetPhoto>> mends = new ArrayList<>();
		check(order.photos().stream().map(Edition::id).toList()).byRule()
			.stream()
			.filter((group) -> group.ruleId().equals(order.rule()))
			.map(FindingGroup::fixAll)
			.flatMap(List::stream)
			.map((mend) -> over(mend, editions.getOrDefault(mend.photo().id().value(), 0)))
			.forEach(mends::add);
		return ResponseEntity.ok(lines(this.desk.fix(mends, order.rule(), SetProgress.TO_THE_END)));
	}

	/** Takes a batch back where nobody changed its photos since. */
	@PostMapping("/fixes/undo")
	ResponseEntity<?> undo(@RequestBody List<Line> batch) {
		if (batch.size() > MOST_AT_ONCE) {
			return tooMany();
		}
		return ResponseEntity
			.ok(lines(this.desk.takeBack(batch.stream().map(Line::result).toList(), SetProgress.TO_THE_END)));
	}

	private FindingSet<SetPhoto> check(List<Long> photos) {
		return this.desk.check(SetQuestion.of(photos.stream().map(PhotoId::new).toList()), SetProgress.TO_THE_END)
			.orElseThrow();
	}

	/** The fixes count for the edition that was named, whatever stands there now. */
	private static PhotoMend<SetPhoto> over(PhotoMend<SetPhoto> mend, int edition) {
		SetPhoto photo = mend.photo();
		return new PhotoMend<>(new SetPhoto(photo.id(), photo.digest(), photo.fileName(), edition, photo.state(),
				photo.previewable(), photo.ownWording()), mend.before(), mend.fixes());
	}

	private static List<Line> lines(List<MendResult> results) {
		return results.stream().map(Line::of).toList();
	}

	private static ResponseEntity<?> tooMany() {
		return ResponseEntity.badRequest()
			.body(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "At most 500 photos at once."));
	}

	/**
	 * What to fix.
	 *
	 * @param rule the rule
	 * @param photos the photos
	 */
	record FixOrder(String rule, List<Edition> photos) {
	}

	/**
	 * A photo as it was read.
	 *
	 * @param id the photo
	 * @param edition its edition
	 */
	record Edition(long id, int edition) {
	}

	/**
	 * What became of a photo; a changed one is taken back by sending its line again.
	 *
	 * @param photo the photo
	 * @param fileName the name it came with
	 * @param outcome what became of it
	 * @param before the edition before
	 * @param after the edition after
	 */
	record Line(long photo, String fileName, MendResult.Outcome outcome, int before, int after) {

		static Line of(MendResult result) {
			return new Line(result.photo().value(), result.fileName(), result.outcome(), result.before(),
					result.after());
		}

		MendResult result() {
			return new MendResult(new PhotoId(this.photo), this.fileName, this.outcome, this.before, this.after);
		}

	}

}
