package org.cutline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the commands over sample files some times, for the Java machine to learn which
 * classes they load and how their methods are used. What it has learned is kept after a
 * build, so that a command starts at once and soon runs at full speed.
 */
public final class Rehearsal {

	private static final int ROUNDS = 25;

	private static final String CAPTION = """
			{"text": "Ministers meet in Lisbon, Portugal. EPA/RUI SALGADO"}
			""";

	private Rehearsal() {
	}

	/**
	 * Rehearse.
	 * @param arguments a folder with sample files
	 * @throws IOException if the files system fails
	 */
	public static void main(String[] arguments) throws IOException {
		String samples = arguments[0];
		Path copies = Files.createTempDirectory("cutline-rehearsal");
		try {
			for (int round = 0; round < ROUNDS; round++) {
				run("check", "--json", samples, "-");
				run("metadata", samples);
				run("embed", "--set", "description=Káva — a caption to rehearse", "--out", copies.toString(), samples);
			}
			run("check", samples, "-");
			run("metadata", "--text", "--all", samples);
		}
		finally {
			PictureFiles.delete(copies);
		}
	}

	private static void run(String... arguments) {
		Streams streams = new Streams(new ByteArrayInputStream(CAPTION.getBytes(StandardCharsets.UTF_8)),
				OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
		CutlineCommand.run(streams, arguments);
	}

}
