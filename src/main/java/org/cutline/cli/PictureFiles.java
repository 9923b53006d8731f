package org.cutline.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

import org.cutline.metadata.ImageFormat;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the files and folders that were named: a file as it is, a folder with all
 * that is in it and named as a picture, by name.
 */
final class PictureFiles {

	private static final int DEEPEST = 64;

	private final Visitor visitor;

	PictureFiles(Visitor visitor) {
		this.visitor = visitor;
	}

	/** Takes what is found. */
	interface Visitor {

		/**
		 * A file.
		 * @param file the file
		 * @param below its path below the folder that was named, or its name
		 * @return whether to go on
		 */
		boolean file(Path file, Path below);

		/** Something that cannot be gone through. */
		void unreadable(String name, IOException failure);

		/** A folder without any picture. */
		void empty(String name);

	}

	void visit(List<String> names) {
		for (String name : names) {
			try {
				Path path = Path.of(name);
				if (!Files.isDirectory(path)) {
					if (!this.visitor.file(path, path.getFileName())) {
						return;
					}
				}
				else if (folder(path, path, 0) == 0) {
					this.visitor.empty(name);
				}
			}
			catch (InvalidPathException ex) {
				this.visitor.unreadable(name, new IOException("no such file", ex));
			}
		}
	}

	private int folder(Path top, Path folder, int depth) {
		int pictures = 0;
		for (Path path : list(folder)) {
			if (Files.isDirectory(path)) {
				pictures += (depth < DEEPEST && !Files.isSymbolicLink(path)) ? folder(top, path, depth + 1) : 0;
			}
			else if (ImageFormat.ofFileName(path.getFileName().toString()).isPresent()) {
				pictures++;
				if (!this.visitor.file(path, top.relativize(path))) {
					return pictures;
				}
			}
		}
		return pictures;
	}

	private List<Path> list(Path folder) {
		try (Stream<Path> paths = Files.list(folder)) {
			return paths.sorted().toList();
		}
		catch (IOException ex) {
			this.visitor.unreadable(folder.toString(), ex);
			return List.of();
		}
	}

	/** Deletes a folder with all that is in it. */
	static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
					throws IOException {
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}

		});
	}

}
