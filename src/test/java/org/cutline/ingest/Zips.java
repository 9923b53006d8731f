package org.cutline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** ZIP archives made octet by octet, so that they can be wrong in every way. */
public final class Zips {

	private final ByteArrayOutputStream files = new ByteArrayOutputStream();

	private final List<byte[]> list = new ArrayList<>();

	private boolean withList = true;

	/**
	 * An archive of files by name.
	 * @param files names and contents in turn
	 * @return the archive
	 */
	public static byte[] of(Object... files) {
		Zips zip = new Zips();
		for (int index = 0; index < files.length; index += 2) {
			zip.deflated((String) files[index], (byte[]) files[index + 1]);
		}
		return zip.octets();
	}

	Zips deflated(String name, byte[] content) {
		return add(new Entry(name.getBytes(StandardCharsets.UTF_8), content, 8, 0x800, 0));
	}

	Zips stored(String name, byte[] content) {
		return add(new Entry(name.getBytes(StandardCharsets.UTF_8), content, 0, 0x800, 0));
	}

	/** Sizes and CRC behind the file, as programs write that do not know them before. */
	Zips streamed(String name, byte[] content) {
		return add(new Entry(name.getBytes(StandardCharsets.UTF_8), content, 8, 0x808, 0));
	}

	Zips locked(String name, byte[] content) {
		return add(new Entry(name.getBytes(StandardCharsets.UTF_8), content, 8, 0x801, 0));
	}

	Zips packedBy(int method, String name, byte[] content) {
		return add(new Entry(name.getBytes(StandardCharsets.UTF_8), content, method, 0x800, 0));
	}

	Zips link(String name, String target) {
		return add(new Entry(name.getBytes(StandardCharsets.UTF_8), target.getBytes(StandardCharsets.UTF_8), 0, 0x800,
				0120777));
	}

	Zips namedIn(Charset charset, String name, byte[] content) {
		return add(new Entry(name.getBytes(charset), content, 8, 0, 0));
	}

	/** One more line of the list for a file that is there already. */
	Zips again(int index, String name) {
		byte[] line = this.list.get(index).clone();
		byte[] octets = name.getBytes(StandardCharsets.UTF_8);
		ByteBuffer copy = little(46 + octets.length).put(line, 0, 46).put(octets);
		copy.putShort(28, (short) octets.length);
		this.list.add(copy.array());
		return this;
	}

	/** Changes a number of a line of the list. */
	Zips lie(int index, int place, int value) {
		ByteBuffer.wrap(this.list.get(index)).order(ByteOrder.LITTLE_ENDIAN).putInt(place, value);
		return this;
	}

	Zips withoutList() {
		this.withList = false;
		return this;
	}

	byte[] octets() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(this.files.toByteArray());
		if (this.withList) {
			int size = 0;
			for (byte[] line : this.list) {
				all.writeBytes(line);
				size += line.length;
			}
			all.writeBytes(little(22).putInt(0x06054b50)
				.putShort((short) 0)
				.putShort((short) 0)
				.putShort((short) this.list.size())
				.putShort((short) this.list.size())
				.putInt(size)
				.putInt(this.files.size())
				.putShort((short) 0)
				.array());
		}
		return all.toByteArray();
	}

	private Zips add(Entry entry) {
		byte[] packed = (entry.method == 8) ? deflate(entry.content) : entry.content;
		CRC32 crc = new CRC32();
		crc.update(entry.content);
		boolean behind = (entry.flags & 8) != 0;
		int at = this.files.size();
		ByteBuffer head = little(26).putShort((short) 20)
			.putShort((short) entry.flags)
			.putShort((short) entry.method)
			.putInt(0)
			.putInt(behind ? 0 : (int) crc.getValue())
			.putInt(behind ? 0 : packed.length)
			.putInt(behind ? 0 : entry.content.length)
			.putShort((short) entry.name.length)
			.putShort((short) 0);
		this.files.writeBytes(little(4).putInt(0x04034b50).array());
		this.files.writeBytes(head.array());
		this.files.writeBytes(entry.name);
		this.files.writeBytes(packed);
		if (behind) {
			this.files.writeBytes(little(16).putInt(0x08074b50)
				.putInt((int) crc.getValue())
				.putInt(packed.length)
				.putInt(entry.content.length)
				.array());
		}
		this.list.add(little(46 + entry.name.length).putInt(0x02014b50)
			.putShort((short) (3 << 8))
			.put(head.array(), 0, 10)
			.putInt((int) crc.getValue())
			.putInt(packed.length)
			.putInt(entry.content.length)
			.putShort((short) entry.name.length)
			.putLong(0)
			.putShort((short) 0)
			.putShort((short) entry.mode)
			.putInt(at)
			.put(entry.name)
			.array());
		return this;
	}

	private static byte[] deflate(byte[] content) {
		try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
				ByteArrayOutputStream packed = new ByteArrayOutputStream()) {
			deflater.setInput(content);
			deflater.finish();
			byte[] piece = new byte[1 << 16];
			while (!deflater.finished()) {
				packed.write(piece, 0, deflater.deflate(piece));
			}
			return packed.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ByteBuffer little(int length) {
		return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
	}

	private record Entry(byte[] name, byte[] content, int method, int flags, int mode) {
	}

}
