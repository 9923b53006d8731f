package org.cutline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the intake is measured with.
 *
 * @param jar the packed program
 * @param folder the pictures; those of which no copies can be made are left out
 * @param photos how many photos a round brings; 0 for as many as there are pictures
 * @param warmUp how many photos are brought first that do not count, until the machine
 * has compiled what it runs
 * @param connections how many files are brought at once
 * @param rounds how often desk and tools take turns
 * @param tools whether other tools are measured too
 * @param reader milliseconds from one page of the contact sheet to the next; 0 for no
 * reader
 * @param settings more settings of the desk, {@code name=value}
 */
record IntakePlan(Path jar, Path folder, int photos, int warmUp, int connections, int rounds, boolean tools, int reader,
		List<String> settings) {

	/**
	 * The pictures, by name.
	 * @throws IOException if there are none
	 */
	List<Path> pictures() throws IOException {
		List<Path> found = new ArrayList<>();
		new PictureFiles(new Collector(found)).visit(List.of(this.folder.toString()));
		List<Path> pictures = new ArrayList<>();
		for (Path each : found) {
			if (UniqueCopies.canCopy(each)) {
				pictures.add(each);
			}
		}
		if (pictures.isEmpty()) {
			throw new IOException("no JPEG or PNG in " + this.folder);
		}
		return pictures;
	}

	/** How many photos a round brings. */
	int round(List<Path> pictures) {
		return (this.photos > 0) ? this.photos : pictures.size();
	}

	private record Collector(List<Path> files) implements PictureFiles.Visitor {

		@Override
		public boolean file(Path file, Path below) {
			return this.files.add(file);
		}

		@Override
		public void unreadable(String name, IOException failure) {
			// What cannot be gone through is not measured.
		}

		@Override
		public void empty(String name) {
			// Told of by whoever asked.
		}

	}

}
