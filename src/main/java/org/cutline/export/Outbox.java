package org.cutline.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where files lie while they are written and sent; what a crash left is swept at the
 * start.
 */
@Component
class Outbox {

	private final Path folder;

	Outbox(@Value("${cutline.home}") Path home) throws IOException {
		this.folder = Files.createDirectories(home.resolve("uploads").resolve("outgoing"));
		List<Path> left;
		try (Stream<Path> files = Files.list(this.folder)) {
			left = files.filter(Files::isRegularFile).toList();
		}
		for (Path file : left) {
			Files.deleteIfExists(file);
		}
	}

	/**
	 * A place for a file that is not there yet.
	 * @return a path nothing else uses
	 */
	Path place() {
		return this.folder.resolve(UUID.randomUUID() + ".out");
	}

}
