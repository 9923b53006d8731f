package org.cutline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a ZIP archive one by one into a visitor; nothing is unpacked to disk
 * under a name of the archive's. What is wrong with one file is said of that file, and
 * the others go on.
 */
final class ZipReader {

	private final ZipLimits limits;

	ZipReader(ZipLimits limits) {
		this.limits = limits;
	}

	/**
	 * Reads an archive.
	 * @param file where it is
	 * @param archiveName what it is called; what is wrong with it as a whole is said of
	 * this name
	 * @param visitor takes the files
	 * @param lines told what became of each
	 * @throws IOException if the file system or the visitor fails, not the archive
	 */
	void read(Path file, String archiveName, Visitor visitor, Consumer<ZipLine> lines) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			Optional<ZipRefusal> remark = Optional.ofNullable(read(new ZipOctets(channel), visitor, lines));
			remark.ifPresent((each) -> {
				visitor.refuse(archiveName, each.outcome());
				lines.accept(new ZipLine(archiveName, each.outcome()));
			});
		}
	}

	private @Nullable ZipRefusal read(ZipOctets zip, Visitor visitor, Consumer<ZipLine> lines) throws IOException {
		try {
			ZipListing listing = listing(zip);
			ZipSpans spans = new ZipSpans(zip, listing);
			ZipContent.Sum sum = new ZipContent.Sum();
			int files = 0;
			for (ZipMember member : listing.members()) {
				if (member.isNoFile()) {
					continue;
				}
				if (++files > this.limits.files()) {
					return ZipRefusal.tooMany(this.limits.files());
				}
				lines.accept(new ZipLine(member.name(), take(zip, member, spans, sum, visitor)));
				if (sum.octets() > this.limits.octets()) {
					return ZipRefusal.tooLarge(this.limits.octets());
				}
			}
			boolean nothing = files == 0 && listing.remark() == null;
			return nothing ? ZipRefusal.nothing() : listing.remark();
		}
		catch (ZipRefusal ex) {
			return ex;
		}
	}

	// A list none of whose files is where it says is as good as none.
	private ZipListing listing(ZipOctets zip) throws IOException {
		Optional<ZipListing> list = ZipListing.read(zip);
		if (list.isEmpty() || new ZipSpans(zip, list.get()).isLost()) {
			return ZipWalk.through(zip, this.limits);
		}
		return list.get();
	}

	private IntakeOutcome take(ZipOctets zip, ZipMember member, ZipSpans spans, ZipContent.Sum sum, Visitor visitor)
			throws IOException {
		try {
			member.requireReadable();
			InputStream packed = zip.run(spans.data(member), member.packed());
			return visit(member.fileName(), new ZipContent(member, packed, this.limits, sum), visitor);
		}
		catch (ZipRefusal ex) {
			visitor.refuse(member.name(), ex.outcome());
			return ex.outcome();
		}
	}

	private static IntakeOutcome visit(String fileName, ZipContent content, Visitor visitor) throws IOException {
		try (content) {
			return visitor.take(fileName, content);
		}
		catch (ZipRefusal ex) {
			return ex.outcome();
		}
	}

	/** Takes the files of an archive. */
	@FunctionalInterface
	interface Visitor {

		/**
		 * Takes one.
		 * @param fileName its name, without folders
		 * @param content its octets
		 * @return what became of it
		 * @throws IOException if the stream is damaged, or taking it fails
		 */
		IntakeOutcome take(String fileName, InputStream content) throws IOException;

		/**
		 * Told of what is refused without being opened: a file, or the archive itself.
		 * @param fileName its name with its folders, or that of the archive
		 * @param refused why
		 */
		default void refuse(String fileName, IntakeOutcome.Refused refused) {
		}

	}

}
