package org.cutline.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file layer of H2, {@code jdbc:h2:cut:}, under which the power can be cut: what was
 * not forced by then is written, or not, or in part, in any order.
 */
public final class CutFilePath extends FilePathWrapper {

	private static final int SECTOR = 4096;

	private static final Map<String, CutFilePath.Plug> PLUGS = new ConcurrentHashMap<>();

	static void register() {
		FilePath.register(new CutFilePath());
	}

	/**
	 * The power of a database.
	 * @param database the path without H2's ending
	 * @return to be cut
	 */
	static Plug plug(Path database) {
		return PLUGS.computeIfAbsent(database + ".mv.db", (_) -> new Plug());
	}

	@Override
	public String getScheme() {
		return "cut";
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		FileChannel channel = getBase().open(mode);
		Plug plug = PLUGS.get(getBase().toString());
		return (plug != null) ? new Channel(channel, plug) : channel;
	}

	/** What the disk of one database holds for certain, and what it may hold. */
	static final class Plug {

		private final List<Write> pending = new ArrayList<>();

		private byte[] forced = new byte[0];

		private int steps = Integer.MAX_VALUE;

		/**
		 * Lets some more steps happen.
		 * @param count how many writes and forces
		 */
		synchronized void cutAfter(int count) {
			this.steps = count;
		}

		synchronized boolean isCut() {
			return this.steps == 0;
		}

		private synchronized void step() throws IOException {
			if (this.steps-- <= 0) {
				this.steps = 0;
				throw new IOException("the power is cut");
			}
		}

		private synchronized void written(long position, byte[] octets) {
			this.pending.add(new Write((int) position, octets));
		}

		private synchronized void force() {
			this.pending.forEach((write) -> this.forced = write.on(this.forced));
			this.pending.clear();
		}

		/** Writes what is found once the power is back. */
		synchronized void leave(Path database, Random random) throws IOException {
			byte[] left = this.forced;
			for (Write write : this.pending) {
				left = switch (random.nextInt(4)) {
					case 0 -> left;
					case 1 -> write.part(random.nextInt(write.octets().length / SECTOR + 1) * SECTOR).on(left);
					default -> write.on(left);
				};
			}
			Files.write(Path.of(database + ".mv.db"), left);
		}

	}

	private record Write(int position, byte[] octets) {

		Write part(int length) {
			return new Write(this.position, Arrays.copyOf(this.octets, length));
		}

		byte[] on(byte[] file) {
			byte[] changed = Arrays.copyOf(file, Math.max(file.length, this.position + this.octets.length));
			System.arraycopy(this.octets, 0, changed, this.position, this.octets.length);
			return changed;
		}

	}

	private static final class Channel extends FileBase {

		private final FileChannel channel;

		private final Plug plug;

		Channel(FileChannel channel, Plug plug) {
			this.channel = channel;
			this.plug = plug;
		}

		@Override
		public synchronized int write(ByteBuffer octets, long position) throws IOException {
			this.plug.step();
			byte[] copy = new byte[octets.remaining()];
			octets.duplicate().get(copy);
			int count = this.channel.write(octets, position);
			this.plug.written(position, Arrays.copyOf(copy, count));
			return count;
		}

		@Override
		public int write(ByteBuffer octets) throws IOException {
			int count = write(octets, position());
			position(position() + count);
			return count;
		}

		@Override
		public void force(boolean metadata) throws IOException {
			this.plug.step();
			this.plug.force();
		}

		@Override
		public FileChannel truncate(long size) throws IOException {
			this.plug.step();
			this.channel.truncate(size);
			return this;
		}

		@Override
		public int read(ByteBuffer octets) throws IOException {
			return this.channel.read(octets);
		}

		@Override
		public synchronized int read(ByteBuffer octets, long position) throws IOException {
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
		public FileLock tryLock(long position, long size, boolean shared) throws IOException {
			return this.channel.tryLock(position, size, shared);
		}

		@Override
		protected void implCloseChannel() throws IOException {
			this.channel.close();
		}

	}

}
