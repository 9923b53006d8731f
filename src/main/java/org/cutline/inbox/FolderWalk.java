package org.cutline.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One look through a source's folder and the folders in it. Links are not followed,
 * hidden files and what is settled are passed over.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

	static final int DEEPEST = 16;

	private final SourceFolder folder;

	private final Stillness stillness;

	private final long nanos;

	private final List<Path> whole = new ArrayList<>();

	private final List<Path> folders = new ArrayList<>();

	private boolean restless;

	private @Nullable IOException trouble;

	private FolderWalk(SourceFolder folder, Stillness stillness, long nanos) {
		this.folder = folder;
		this.stillness = stillness;
		this.nanos = nanos;
	}

	/**
	 * Looks through a folder.
	 * @param folder the folder
	 * @param from where to begin in it
	 * @param stillness knows the look before
	 * @param nanos the time
	 * @return what was seen
	 */
	static FolderWalk through(SourceFolder folder, Path from, Stillness stillness, long nanos) {
		FolderWalk walk = new FolderWalk(folder, stillness, nanos);
		stillness.begin();
		try {
			Files.walkFileTree(from, Set.of(), DEEPEST, walk);
		}
		catch (IOException ex) {
			walk.trouble = ex;
		}
		return walk;
	}

	/** The files that are whole. */
	List<Path> whole() {
		return this.whole;
	}

	/** The folders that may get more. */
	List<Path> folders() {
		return this.folders;
	}

	/** Whether files are there that are not whole yet. */
	boolean isRestless() {
		return this.restless;
	}

	/** What could not be read. */
	Optional<IOException> trouble() {
		return Optional.ofNullable(this.trouble);
	}

	@Override
	public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
		boolean hidden = !dir.equals(this.folder.root()) && dir.getFileName().toString().startsWith(".");
		if (hidden || this.folder.isSettled(dir)) {
			return FileVisitResult.SKIP_SUBTREE;
		}
		this.folders.add(dir);
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		if (FileNames.isTemporary(file)) {
			this.stillness.temporary(attributes);
		}
		else if (attributes.isRegularFile() && !FileNames.isClutter(file) && !this.folder.isSettled(file)) {
			if (this.stillness.isWhole(file, attributes, this.nanos)) {
				this.whole.add(file);
			}
			else {
				this.restless = true;
			}
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException failure) {
		// What was moved away meanwhile is no trouble, unless it is the folder itself.
		if (!(failure instanceof NoSuchFileException) || file.equals(this.folder.root())) {
			this.trouble = failure;
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure) {
		if (failure != null) {
			this.trouble = failure;
		}
		return FileVisitResult.CONTINUE;
	}

}
