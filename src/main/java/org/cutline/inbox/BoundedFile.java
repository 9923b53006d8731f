package org.cutline.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/**
 * A file that is written over SFTP, up to a limit. It knows whether it has holes: octets
 * before its end that nobody wrote.
 */
final class BoundedFile implements SeekableByteChannel {

	private final FileChannel file;

	private final long limit;

	private long written;

	private boolean tooLarge;

	BoundedFile(FileChannel file, long limit) {
		this.file = file;
		this.limit = limit;
	}

	boolean isTooLarge() {
		return this.tooLarge;
	}

	boolean hasHoles() throws IOException {
		return this.written < this.file.size();
	}

	void force() throws IOException {
		this.file.force(true);
	}

	@Override
	public int write(ByteBuffer octets) throws IOException {
		if (octets.remaining() > this.limit - this.file.position()) {
			this.tooLarge = true;
			throw new IOException("The file is larger than " + this.limit + " octets");
		}
		int count = this.file.write(octets);
		this.written += count;
		return count;
	}

	@Override
	public int read(ByteBuffer octets) throws IOException {
		return this.file.read(octets);
	}

	@Override
	public long position() throws IOException {
		return this.file.position();
	}

	@Override
	public SeekableByteChannel position(long place) throws IOException {
		this.file.position(place);
		return this;
	}

	@Override
	public long size() throws IOException {
		return this.file.size();
	}

	@Override
	public SeekableByteChannel truncate(long size) throws IOException {
		this.file.truncate(size);
		return this;
	}

	@Override
	public boolean isOpen() {
		return this.file.isOpen();
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
