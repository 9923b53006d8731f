package org.cutline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cutline.metadata.ImageFormat;

/**
 * Goes through the files and folders that were named, and takes apart what is in them.
 * What a file is, its content says: a picture; JSON lines where it begins with an object;
 * else text.
 */
final class CheckInputs {

	private static final Set<String> OF_TEXT = Set.of("txt", "jsonl", "ndjson");

	private final TextLayout layout;

	private final InputStream standardInput;

	private final InOrder<CheckUnit, Tally> queue;

	private final Words words;

	/**
	 * A way through inputs.
	 * @param layout how captions stand in text files
	 * @param standardInput what {@code -} stands for
	 * @param queue takes what is found
	 * @param words how what cannot be read is told of
	 */
	CheckInputs(TextLayout layout, InputStream standardInput, InOrder<CheckUnit, Tally> queue, Words words) {
		this.layout = layout;
		this.standardInput = standardInput;
		this.queue = queue;
		this.words = words;
	}

	/** Takes in a file, a folder, or standard input for {@code -}. */
	void take(String name) {
		try {
			if (name.equals("-")) {
				takeText("-", this.standardInput);
				return;
			}
			Path path = Path.of(name);
			if (Files.isDirectory(path)) {
				if (takeFolder(path) == 0) {
					unreadable(name, this.words.say("check.empty-folder"));
				}
			}
			else {
				takeFile(path);
			}
		}
		catch (InvalidPathException ex) {
			unreadable(name, this.words.say("check.missing"));
		}
		catch (IOException ex) {
			unreadable(name, reason(ex, this.words));
		}
	}

	/** Why a file could not be read, in one sentence. */
	static String reason(IOException ex, Words words) {
		return switch (ex) {
			case NoSuchFileException missing -> words.say("check.missing");
			case AccessDeniedException denied -> words.say("check.denied");
			default -> words.say("check.failed", String.valueOf(ex.getMessage()));
		};
	}

	private void unreadable(String where, String reason) {
		this.queue.put(new CheckUnit.Unreadable(where, reason));
	}

	private int takeFolder(Path folder) throws IOException {
		List<Path> entries;
		try (Stream<Path> all = Files.list(folder)) {
			entries = all.filter((entry) -> !entry.getFileName().toString().startsWith(".")).sorted().toList();
		}
		int taken = 0;
		for (Path entry : entries) {
			if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
				taken += takeFolder(entry);
			}
			else if (isWanted(entry.getFileName().toString())) {
				take(entry.toString());
				taken++;
			}
		}
		return taken;
	}

	private static boolean isWanted(String fileName) {
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return OF_TEXT.contains(extension) || ImageFormat.ofFileName(fileName).isPresent();
	}

	private void takeFile(Path path) throws IOException {
		Optional<ImageFormat> named = ImageFormat.ofFileName(path.toString());
		if (named.isPresent() || isBinary(path)) {
			this.queue.put(new CheckUnit.Photo(path));
			return;
		}
		try (InputStream in = Files.newInputStream(path)) {
			takeText(path.toString(), in);
		}
	}

	private static boolean isBinary(Path path) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			return new TextFront(in.readNBytes(1024)).isBinary();
		}
	}

	private void takeText(String file, InputStream in) throws IOException {
		// The reader is not closed here: standard input is not ours to close.
		CaptionSplitter.split(file, new LineReader(in, CheckUnit.LARGEST_LINE), this.layout, this.queue, this.words);
	}

}
