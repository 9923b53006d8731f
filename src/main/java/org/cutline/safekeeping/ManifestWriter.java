package org.cutline.safekeeping;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes files into a backup while it keeps their digests, on disk, for the manifest at
 * its end.
 */
final class ManifestWriter implements AutoCloseable {

	private final BackupTarget target;

	private final Path lines;

	private final BufferedWriter writer;

	ManifestWriter(BackupTarget target) throws IOException {
		this.target = target;
		this.lines = Files.createTempFile("cutline-manifest-", ".tsv");
		this.writer = Files.newBufferedWriter(this.lines, StandardCharsets.UTF_8);
	}

	/**
	 * Writes one file.
	 * @param path its path in the backup
	 * @param content writes its octets
	 * @return what it is now in the manifest
	 * @throws IOException if it cannot be read or written
	 */
	Manifest.Line add(String path, Content content) throws IOException {
		MessageDigest sha256 = sha256();
		Manifest.Line line;
		try (OutputStream out = this.target.next(path)) {
			Counted counted = new Counted(new DigestOutputStream(out, sha256));
			content.writeTo(counted);
			counted.flush();
			line = new Manifest.Line(HexFormat.of().formatHex(sha256.digest()), counted.size, path);
		}
		this.writer.write(line.text() + "\n");
		return line;
	}

	/**
	 * Writes the manifest, which ends the backup.
	 * @param head what it is of
	 * @throws IOException if it cannot be written
	 */
	void end(Manifest.Head head) throws IOException {
		this.writer.flush();
		try (OutputStream out = this.target.next(Manifest.NAME); InputStream all = Files.newInputStream(this.lines)) {
			out.write((head.text() + "\n").getBytes(StandardCharsets.UTF_8));
			all.transferTo(out);
		}
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
		Files.deleteIfExists(this.lines);
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every JDK has SHA-256", ex);
		}
	}

	/** Writes the octets of one file. */
	@FunctionalInterface
	interface Content {

		void writeTo(OutputStream out) throws IOException;

	}

	private static final class Counted extends FilterOutputStream {

		private long size;

		Counted(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int octet) throws IOException {
			this.out.write(octet);
			this.size++;
		}

		@Override
		public void write(byte[] octets, int offset, int length) throws IOException {
			this.out.write(octets, offset, length);
			this.size += length;
		}

	}

}
