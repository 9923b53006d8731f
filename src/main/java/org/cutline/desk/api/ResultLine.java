package org.cutline.desk.api;

import java.util.List;

import org.cutline.desk.MendResult;
import org.cutline.photo.PhotoId;

/**
 * What became of a photo; a changed one is taken back by sending its line again.
 *
 * @param photo the photo
 * @param fileName the name it came with
 * @param outcome what became of it
 * @param before the edition before
 * @param after the edition after
 */
record ResultLine(long photo, String fileName, MendResult.Outcome outcome, int before, int after) {

	static ResultLine of(MendResult result) {
		return new ResultLine(result.photo().value(), result.fileName(), result.outcome(), result.before(),
				result.after());
	}

	static List<ResultLine> of(List<MendResult> results) {
		return results.stream().map(ResultLine::of).toList();
	}

	MendResult result() {
		return new MendResult(new PhotoId(this.photo), this.fileName, this.outcome, this.before, this.after);
	}

}
