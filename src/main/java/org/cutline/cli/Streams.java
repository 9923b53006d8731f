package org.cutline.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads from and writes to, always in UTF-8.
 *
 * @param in standard input
 * @param out what was asked for
 * @param err what went wrong
 */
record Streams(InputStream in, OutputStream out, OutputStream err) {

	/** Those of this process, which tell when nobody reads them any more. */
	static Streams ofProcess() {
		return new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
				new FileOutputStream(FileDescriptor.err));
	}

	/**
	 * Tells that reading or writing failed, unless nobody reads on, as behind
	 * {@code head}.
	 * @param where the file, or {@code -}
	 * @param failure what happened
	 * @param words the sentences
	 * @return the exit code
	 */
	int failed(String where, IOException failure, Words words) {
		if (!String.valueOf(failure.getMessage()).contains("Broken pipe")) {
			new PrintStream(this.err, true, StandardCharsets.UTF_8)
				.println(words.say("check.trouble", where, CheckInputs.reason(failure, words)));
		}
		return 2;
	}

	/** Writes what was asked for. */
	void print(String text) throws IOException {
		this.out.write(text.getBytes(StandardCharsets.UTF_8));
		this.out.flush();
	}

}
