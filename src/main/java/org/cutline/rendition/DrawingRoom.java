package org.cutline.rendition;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.cutline.worker.Answer;
import org.cutline.worker.Workers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Has files drawn by workers, since a decoder may take hours or all memory for a few
 * octets.
 */
@Component
class DrawingRoom implements Draughtsman {

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private final Workers workers;

	private final Duration limit;

	@Autowired
	DrawingRoom(Workers workers) {
		this(workers, LIMIT);
	}

	DrawingRoom(Workers workers, Duration limit) {
		this.workers = workers;
		this.limit = limit;
	}

	@Override
	public Drawing draw(Path file, int orientation) throws IOException {
		return switch (this.workers.ask(DrawTask.class, this.limit, file.toString(), Integer.toString(orientation))) {
			case Answer.Done(byte[] octets) -> DrawTask.read(octets);
			case Answer.TookTooLong(Duration waited) -> new Drawing.TooSlow(waited.toSeconds());
			case Answer.Failed failure -> new Drawing.Beyond(failure.reason());
			case Answer.Unavailable(String reason) -> new Drawing.Beyond(reason);
		};
	}

}
