package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other programs that read and write metadata, run over the same files: exiftool as one
 * batch, exiv2 as one call of all files.
 */
final class PeerTools {

	/** What the shell says of its children: minutes and seconds of user and system. */
	private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.,]+)s");

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

	/** How long a command takes, by the shell's own account of its children. */
	private Optional<Peer> time(String tool, String command) throws IOException {
		Path times = this.scratch.resolve("times.txt");
		String script = "command -v " + tool + " >/dev/null || exit 127; " + command + " >/dev/null 2>&1; times > '"
				+ times + "'";
		long start = System.nanoTime();
		try {
			Process process = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			if (process.waitFor() == 127) {
				return Optional.empty();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		return Optional.of(new Peer(tool, this.files.size(), seconds, processor(times)));
	}

	private static double processor(Path times) throws IOException {
		double sum = 0;
		List<String> lines = Files.exists(times) ? Files.readAllLines(times) : List.of();
		for (String line : lines) {
			Matcher found = TIMES.matcher(line);
			while (found.find()) {
				sum += Integer.parseInt(found.group(1)) * 60 + Double.parseDouble(found.group(2).replace(',', '.'));
			}
		}
		return sum;
	}

}
