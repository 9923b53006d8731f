package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The trade's own tools doing what an intake does, on all processors, one tool after the
 * other, each as fast as it goes: many files in one process, a process for each
 * processor.
 */
final class IntakePeers {

	/** The tools by name, with the Debian package that has each. */
	private static final Map<String, String> TOOLS = tools();

	private static final int MOST_AT_ONCE = 50;

	private final int processors = Runtime.getRuntime().availableProcessors();

	private final Path scratch;

	IntakePeers(Path scratch) {
		this.scratch = scratch;
	}

	/**
	 * What the tools took.
	 *
	 * @param tools the times of each by its name
	 * @param undrawn renditions that were not made
	 */
	record Round(Map<String, Program.Times> tools, int undrawn) {

		double seconds(String tool) {
			return this.tools.getOrDefault(tool, new Program.Times(0, 0)).seconds();
		}

		Program.Times all() {
			return this.tools.values().stream().reduce(new Program.Times(0, 0), Program.Times::plus);
		}

	}

	private static Map<String, String> tools() {
		Map<String, String> tools = new LinkedHashMap<>();
		tools.put("sha256sum", "coreutils");
		tools.put("exiftool", "libimage-exiftool-perl");
		tools.put("vipsthumbnail", "libvips-tools");
		return tools;
	}

	/** The packages of the tools that are not there. */
	static List<String> missing() throws IOException {
		List<String> packages = new ArrayList<>();
		for (Map.Entry<String, String> tool : TOOLS.entrySet()) {
			if (!Program.isThere(tool.getKey())) {
				packages.add(tool.getValue());
			}
		}
		return packages;
	}

	/**
	 * Digests, reads and draws files twice.
	 * @param files the files
	 * @return empty if a tool is not there
	 */
	Optional<Round> run(List<Path> files) throws IOException {
		Path list = Files.write(this.scratch.resolve("peers.txt"), names(files));
		String ofFiles = "tr '\\n' '\\0' < '" + list + "' | xargs -0 -P " + this.processors + " -n "
				+ Math.clamp(files.size() / (4L * this.processors), 1, MOST_AT_ONCE) + " ";
		Path drawn = Files.createDirectory(this.scratch.resolve("peers"));
		try {
			Map<String, String> commands = new LinkedHashMap<>();
			commands.put("sha256sum", ofFiles + "sha256sum");
			commands.put("exiftool", exiftool(files));
			commands.put("vipsthumbnail-400", ofFiles + vipsthumbnail(400, drawn));
			commands.put("vipsthumbnail-1600", ofFiles + vipsthumbnail(1600, drawn));
			Map<String, Program.Times> times = new LinkedHashMap<>();
			for (Map.Entry<String, String> each : commands.entrySet()) {
				String tool = each.getKey().split("-")[0];
				Optional<Program.Times> took = Program.time(tool, each.getValue(), this.scratch);
				if (took.isEmpty()) {
					return Optional.empty();
				}
				times.put(each.getKey(), took.get());
			}
			return Optional.of(new Round(times, 2 * files.size() - count(drawn)));
		}
		finally {
			PictureFiles.delete(drawn);
		}
	}

	/** It takes as long to start as to read some files: one process a processor. */
	private String exiftool(List<Path> files) throws IOException {
		StringBuilder command = new StringBuilder();
		for (int part = 0; part < this.processors; part++) {
			List<Path> mine = new ArrayList<>();
			for (int index = part; index < files.size(); index += this.processors) {
				mine.add(files.get(index));
			}
			Path list = Files.write(this.scratch.resolve("exiftool-" + part + ".txt"), names(mine));
			command.append("exiftool -fast -q -q -j -@ '").append(list).append("' & ");
		}
		return command.append("wait").toString();
	}

	/** A file that it cannot draw must not end the others. */
	private static String vipsthumbnail(int edge, Path folder) {
		return "env VIPS_CONCURRENCY=1 sh -c 'vipsthumbnail -s " + edge + " -o \"" + folder + "/%s-" + edge
				+ ".jpg\" \"$@\" || true' each";
	}

	private static List<String> names(List<Path> files) {
		return files.stream().map((file) -> file.toAbsolutePath().toString()).toList();
	}

	private static int count(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return (int) files.count();
		}
	}

}
