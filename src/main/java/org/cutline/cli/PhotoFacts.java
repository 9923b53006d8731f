package org.cutline.cli;

import org.cutline.metadata.CaptureTime;
import org.cutline.metadata.Field;
import org.cutline.metadata.FileMetadata;
import org.cutline.stylebook.FactField;
import org.cutline.stylebook.FileFacts;

/** What a file says, in the words of the stylebook. */
final class PhotoFacts {

	private PhotoFacts() {
	}

	static FileFacts of(FileMetadata metadata) {
		FileFacts facts = FileFacts.none();
		for (FactField fact : FactField.values()) {
			facts = facts.with(fact, metadata.value(Field.of(fact.property())).texts());
		}
		CaptureTime taken = metadata.captureTime();
		return facts.withCaptureTime((taken != null) ? taken.local() : null)
			.withAiGenerated(metadata.isGenerated())
			.withSigned(metadata.hasContentCredentials());
	}

}
