package org.cutline.desk.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.desk.BlockChoice;
import org.cutline.desk.BlockChoices;
import org.cutline.desk.BlockPreview;
import org.cutline.desk.BlockSurvey;
import org.cutline.desk.SetDesk;
import org.cutline.desk.SetPhoto;
import org.cutline.desk.SetProgress;
import org.cutline.metadata.Block;
import org.cutline.metadata.Field;
import org.cutline.metadata.ReadRule;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Which block of their files counts for a field of many photos, as JSON. A choice names
 * the edition of each photo that was looked at; a photo that somebody changed since, and
 * one whose block says nothing, is left alone and reported. The same choice sent again
 * changes nothing more.
 */
@RestController
@RequestMapping("/api/photos/block-choices")
class BlockChoicesController {

	private final BlockChoices choices;

	private final SetDesk desk;

	BlockChoicesController(BlockChoices choices, SetDesk desk) {
		this.choices = choices;
		this.desk = desk;
	}

	/** Where the blocks of photos disagree and nobody has decided, by field. */
	@GetMapping
	ResponseEntity<?> survey(@RequestParam List<Long> photo) {
		return (photo.size() > BlockChoices.MOST_AT_ONCE) ? SetProblems.tooMany() : ResponseEntity.ok(SurveyDocument
			.of(this.choices.survey(photo.stream().map(PhotoId::new).toList(), SetProgress.TO_THE_END).orElseThrow()));
	}

	/**
	 * Lets a block count for a field; with {@code dryRun} it only says what that would do
	 * to each photo in conflict.
	 */
	@PostMapping
	ResponseEntity<?> choose(@RequestBody ChoiceOrder order) {
		Optional<Field> field = Field.find(order.field());
		if (field.isEmpty()) {
			return SetProblems.bad("There is no field named " + order.field() + ".");
		}
		if (!BlockChoices.BLOCKS.contains(order.block())) {
			return SetProblems.bad("The block is IIM, XMP or EXIF.");
		}
		if (order.photos().size() > BlockChoices.MOST_AT_ONCE) {
			return SetProblems.tooMany();
		}
		BlockChoice choice = new BlockChoice(field.get(), order.block());
		return ResponseEntity
			.ok(Boolean.TRUE.equals(order.dryRun()) ? preview(choice, order.photos())
					: ResultLine.of(this.choices.apply(choice,
							order.photos().stream().map(BlockChoicesController::looked).toList(), note(order, choice),
							SetProgress.TO_THE_END)));
	}

	/** Takes a choice back where nobody changed its photos since. */
	@PostMapping("/undo")
	ResponseEntity<?> undo(@RequestBody List<ResultLine> batch) {
		if (batch.size() > BlockChoices.MOST_AT_ONCE) {
			return SetProblems.tooMany();
		}
		return ResponseEntity.ok(ResultLine
			.of(this.desk.takeBack(batch.stream().map(ResultLine::result).toList(), SetProgress.TO_THE_END)));
	}

	private List<PreviewLine> preview(BlockChoice choice, List<PhotoEdition> photos) {
		return this.choices
			.preview(choice, photos.stream().map((photo) -> new PhotoId(photo.id())).toList(), SetProgress.TO_THE_END)
			.orElseThrow()
			.lines()
			.stream()
			.map(PreviewLine::of)
			.toList();
	}

	private static SetPhoto looked(PhotoEdition photo) {
		return new SetPhoto(new PhotoId(photo.id()), "", "", photo.edition(), PhotoState.INBOX, false, false);
	}

	private static String note(ChoiceOrder order, BlockChoice choice) {
		String note = order.note();
		return (note != null) ? note : choice.field().id() + " from " + choice.block();
	}

	/**
	 * A choice.
	 *
	 * @param field the field's id, such as {@code description}
	 * @param block IIM, XMP or EXIF
	 * @param photos the photos with the editions that were looked at
	 * @param dryRun whether nothing is to be written; false if left out
	 * @param note why, kept with each edition; may be left out
	 */
	record ChoiceOrder(String field, Block block, List<PhotoEdition> photos, @Nullable Boolean dryRun,
			@Nullable String note) {
	}

	/**
	 * What a choice would do to a photo.
	 *
	 * @param photo the photo
	 * @param fileName the name it came with
	 * @param edition its edition, to send with the choice
	 * @param state how far it has come; an approved one has to be approved again
	 * @param effect what would be done
	 * @param before what counts now, shortened
	 * @param after what would count, shortened
	 */
	record PreviewLine(long photo, String fileName, int edition, PhotoState state, BlockPreview.Effect effect,
			String before, String after) {

		static PreviewLine of(BlockPreview.Line line) {
			SetPhoto photo = line.photo();
			return new PreviewLine(photo.id().value(), photo.fileName(), photo.edition(), photo.state(), line.effect(),
					line.before(), line.after());
		}

	}

	/**
	 * Where blocks disagree.
	 *
	 * @param photos how many photos have an undecided conflict
	 * @param fields the fields in conflict
	 */
	record SurveyDocument(int photos, List<FieldLine> fields) {

		static SurveyDocument of(BlockSurvey survey) {
			return new SurveyDocument(survey.photos(),
					survey.fields()
						.stream()
						.map((each) -> new FieldLine(each.field().id(), each.photos(), each.rules(), each.blocks()))
						.toList());
		}

	}

	/**
	 * A field in conflict.
	 *
	 * @param field its id
	 * @param photos how many photos have it in conflict
	 * @param rules how many of them by the rule that chose
	 * @param blocks for each block how many of them would change if it were chosen
	 */
	record FieldLine(String field, int photos, Map<ReadRule, Integer> rules, Map<Block, Integer> blocks) {
	}

}
