package org.cutline.resend.api;

import java.time.Instant;
import java.util.List;

import org.cutline.metadata.FieldValue;
import org.cutline.newsroom.PersonId;
import org.cutline.resend.FoundBy;
import org.cutline.resend.ResendDecision;
import org.cutline.resend.ResendPair;
import org.cutline.resend.ResendRow;
import org.cutline.resend.WireNotice;
import org.jspecify.annotations.Nullable;

/**
 * A resend beside the photo that was on the desk.
 *
 * @param first the photo that was there before
 * @param edition its edition, to send with a decision
 * @param resend the photo that came later
 * @param fileName the name that one came with
 * @param foundBy how it was recognised
 * @param foundAt when
 * @param notices what its sender calls out, the gravest first
 * @param differences the fields in which the two differ
 * @param decision what was decided, or null
 * @param decidedAt when, or null
 * @param decidedBy the number of the person, or null
 */
record ResendDocument(long first, int edition, long resend, String fileName, FoundBy foundBy, Instant foundAt,
		List<Notice> notices, List<Difference> differences, @Nullable ResendDecision decision,
		@Nullable Instant decidedAt, @Nullable Long decidedBy) {

	static ResendDocument of(ResendPair pair) {
		ResendRow row = pair.row();
		ResendRow.Decided decided = row.decided();
		PersonId by = (decided != null) ? decided.by() : null;
		return new ResendDocument(row.first().value(), pair.first().edition(), row.photo().value(),
				pair.resend().fileName(), row.foundBy(), row.foundAt(),
				pair.notices().stream().map(Notice::of).toList(),
				pair.differences()
					.stream()
					.map((each) -> new Difference(each.field().id(), texts(each.ours()), texts(each.theirs())))
					.toList(),
				(decided != null) ? decided.decision() : null, (decided != null) ? decided.at() : null,
				(by != null) ? by.value() : null);
	}

	private static List<String> texts(FieldValue value) {
		return value.texts();
	}

	/**
	 * What a sender calls out.
	 *
	 * @param kind KILL, EMBARGO or CORRECTION
	 * @param field the field that says so
	 * @param words its sentence
	 */
	record Notice(WireNotice.Kind kind, String field, String words) {

		static Notice of(WireNotice notice) {
			return new Notice(notice.kind(), notice.field().id(), notice.words());
		}

	}

	/**
	 * A field in which the two differ.
	 *
	 * @param field the field's id
	 * @param ours its texts in the first photo
	 * @param theirs its texts in the resend
	 */
	record Difference(String field, List<String> ours, List<String> theirs) {
	}

}
