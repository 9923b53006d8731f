package org.cutline.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Gathers small parts of a file that is written, and leaves the file open when it is
 * closed itself, so that it can be read back.
 */
final class PartsOutput extends OutputStream {

	private final FileChannel channel;

	private final ByteBuffer gathered = ByteBuffer.allocate(128 * 1024);

	PartsOutput(FileChannel channel) {
		this.channel = channel;
	}

	@Override
	public void write(int octet) throws IOException {
		write(new byte[] { (byte) octet }, 0, 1);
	}

	@Override
	public void write(byte[] octets, int from, int length) throws IOException {
		if (length > this.gathered.remaining()) {
			flush();
		}
		if (length > this.gathered.capacity()) {
			drain(ByteBuffer.wrap(octets, from, length));
		}
		else {
			this.gathered.put(octets, from, length);
		}
	}

	@Override
	public void flush() throws IOException {
		drain(this.gathered.flip());
		this.gathered.clear();
	}

	private void drain(ByteBuffer octets) throws IOException {
		while (octets.hasRemaining()) {
			this.channel.write(octets);
		}
	}

	@Override
	public void close() throws IOException {
		flush();
	}

}
