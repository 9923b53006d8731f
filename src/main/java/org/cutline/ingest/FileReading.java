package org.cutline.ingest;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.cutline.worker.Answer;
import org.cutline.worker.Workers;
import org.springframework.stereotype.Component;

/**
 * Has what files say read by workers. Where none can be started it is read here: our own
 * reader is bounded, and a worker is only a second wall around it.
 */
@Component
class FileReading {

	private static final Duration LIMIT = Duration.ofSeconds(10);

	private final Workers workers;

	FileReading(Workers workers) {
		this.workers = workers;
	}

	/**
	 * Reads a file's fields, not the list of all that is embedded.
	 * @param file the file
	 * @return what it says, or empty if it takes too long
	 * @throws IOException if the file system fails
	 */
	Optional<MetadataReading> read(Path file) throws IOException {
		return switch (this.workers.ask(ReadTask.class, LIMIT, file.toAbsolutePath().toString())) {
			case Answer.Done(byte[] octets) -> Optional.of(reading(octets));
			case Answer.TookTooLong _ -> Optional.empty();
			case Answer.Failed(boolean died, String reason) -> {
				if (!died) {
					throw new IOException(reason);
				}
				yield Optional.of(new MetadataReading.Unsupported("The file asks for more memory than one may take."));
			}
			case Answer.Unavailable _ -> Optional.of(MetadataReader.readFields(file));
		};
	}

	private static MetadataReading reading(byte[] octets) throws IOException {
		DataInputStream input = new DataInputStream(new ByteArrayInputStream(octets));
		if (RecordWire.read(input, MetadataReading.class) instanceof MetadataReading reading) {
			return reading;
		}
		throw new IOException("a worker has read nothing");
	}

}
