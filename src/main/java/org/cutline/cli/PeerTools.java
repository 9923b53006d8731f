package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Other programs that read and write metadata, run over the same files: exiftool as one
 * batch, exiv2 as one call of all files.
 */
final class PeerTools {

	private final List<Path> files;

	private final Path scratch;

	PeerTools(List<Path> files, Path scratch) {
		this.files = files;
		this.scratch = scratch;
	}

	/**
	 * One program's time.
	 *
	 * @param tool its name
	 * @param files how many files
	 * @param seconds on the clock
	 * @param processor in seconds
	 */
	record Peer(String tool, int files, double seconds, double processor) {

		double rate() {
			return this.files / this.seconds;
		}

	}

	List<Peer> reading() throws IOException {
		Path list = list("files.txt", this.files);
		List<Peer> peers = new ArrayList<>();
		time("exiftool", "exiftool -q -q -j -G1 -struct -n -@ '" + list + "'").ifPresent(peers::add);
		time("exiv2", "tr '\\n' '\\0' < '" + list + "' | xargs -0 exiv2 -q -pa").ifPresent(peers::add);
		return peers;
	}

	/**
	 * Writing: exiftool into another folder, as we do; exiv2 into the files themselves.
	 */
	List<Peer> writing(String caption) throws IOException {
		Path out = Files.createDirectory(this.scratch.resolve("peers"));
		List<Path> copies = new ArrayList<>();
		for (int i = 0; i < this.files.size(); i++) {
			Path file = this.files.get(i);
			copies
				.add(Files.copy(file, out.resolve(i + "-" + file.getFileName()), StandardCopyOption.REPLACE_EXISTING));
		}
		Path list = list("copies.txt", copies);
		List<Peer> peers = new ArrayList<>();
		time("exiftool", "exiftool -q -q -m -o '" + Files.createDirectory(this.scratch.resolve("by-exiftool"))
				+ "/' -charset iptc=UTF8 -codedcharacterset=utf8 '-IPTC:Caption-Abstract=" + caption
				+ "' '-XMP-dc:Description=" + caption + "' '-EXIF:ImageDescription=" + caption + "' -@ '" + list + "'")
			.ifPresent(peers::add);
		time("exiv2",
				"tr '\\n' '\\0' < '" + list + "' | xargs -0 exiv2 -q -M 'set Iptc.Application2.Caption " + caption
						+ "' -M 'set Xmp.dc.description lang=x-default " + caption
						+ "' -M 'set Exif.Image.ImageDescription " + caption + "'")
			.ifPresent(peers::add);
		return peers;
	}

	private Path list(String name, List<Path> paths) throws IOException {
		return Files.write(this.scratch.resolve(name),
				paths.stream().map((path) -> path.toAbsolutePath().toString()).toList());
	}

	private Optional<Peer> time(String tool, String command) throws IOException {
		return Program.time(tool, command, this.scratch)
			.map((times) -> new Peer(tool, this.files.size(), times.seconds(), times.processor()));
	}

}
