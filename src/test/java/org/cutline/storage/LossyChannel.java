package org.cutline.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file of the real file system whose writes and forces are noted. */
final class LossyChannel extends FileChannel {

	private final FileChannel channel;

	private final Path file;

	private final boolean forcing;

	private final LossyDisk disk;

	LossyChannel(FileChannel channel, Path file, boolean forcing, LossyDisk disk) {
		this.channel = channel;
		this.file = file;
		this.forcing = forcing;
		this.disk = disk;
	}

	@Override
	public int write(ByteBuffer octets) throws IOException {
		this.disk.step();
		int count = this.channel.write(octets);
		this.disk.written(this.file);
		if (this.forcing) {
			force(false);
		}
		return count;
	}

	@Override
	public void force(boolean metadata) throws IOException {
		this.disk.step();
		this.disk.forced(this.file);
	}

	@Override
	public int read(ByteBuffer octets) throws IOException {
		return this.channel.read(octets);
	}

	@Override
	public long read(ByteBuffer[] octets, int offset, int length) throws IOException {
		return this.channel.read(octets, offset, length);
	}

	@Override
	public int read(ByteBuffer octets, long position) throws IOException {
		return this.channel.read(octets, position);
	}

	@Override
	public long position() throws IOException {
		return this.channel.position();
	}

	@Override
	public FileChannel position(long position) throws IOException {
		this.channel.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return this.channel.size();
	}

	@Override
	protected void implCloseChannel() throws IOException {
		this.channel.close();
	}

	@Override
	public long write(ByteBuffer[] octets, int offset, int length) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int write(ByteBuffer octets, long position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileChannel truncate(long size) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) {
		throw new UnsupportedOperationException();
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) {
		throw new UnsupportedOperationException();
	}

}
