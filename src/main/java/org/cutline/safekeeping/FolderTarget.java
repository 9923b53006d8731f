package org.cutline.safekeeping;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes files below a folder, each forced to disk before it counts.
 *
 * @param folder the folder
 */
record FolderTarget(Path folder) implements BackupTarget {

	private static final int BUFFER = 128 * 1024;

	@Override
	public OutputStream next(String name) throws IOException {
		Path file = this.folder.resolve(name).normalize();
		if (!file.startsWith(this.folder)) {
			throw new IOException(name + " lies outside of the folder");
		}
		Files.createDirectories(file.resolveSibling("."));
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		return new Forced(channel);
	}

	/** Forces a file when it is closed. */
	private static final class Forced extends FilterOutputStream {

		private final FileChannel channel;

		Forced(FileChannel channel) {
			super(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
			this.channel = channel;
		}

		@Override
		public void write(byte[] octets, int offset, int length) throws IOException {
			this.out.write(octets, offset, length);
		}

		@Override
		public void close() throws IOException {
			try (this.channel) {
				flush();
				this.channel.force(true);
			}
		}

	}

}
