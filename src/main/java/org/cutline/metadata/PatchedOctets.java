package org.cutline.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Octets with changes laid over them: some are overwritten in place, some added at the
 * end. Only what is near a change is copied, however long the whole is.
 */
final class PatchedOctets extends Octets {

	private static final int PAGE = 4096;

	private final Octets base;

	private final TreeMap<Long, byte[]> pages = new TreeMap<>();

	private long size;

	PatchedOctets(Octets base) {
		this.base = base;
		this.size = base.size();
	}

	@Override
	long size() {
		return this.size;
	}

	@Override
	int u8(long at) {
		if (at < 0 || at >= this.size) {
			return -1;
		}
		byte[] page = this.pages.get(at / PAGE);
		return (page != null) ? page[(int) (at % PAGE)] & 0xFF : this.base.u8(at);
	}

	@Override
	int fill(long at, byte[] into, int count) {
		int there = (int) Math.clamp(this.size - at, 0L, count);
		for (int done = 0; done < there;) {
			long from = at + done;
			int length = (int) Math.min(PAGE - from % PAGE, there - done);
			byte[] page = this.pages.get(from / PAGE);
			if (page != null) {
				System.arraycopy(page, (int) (from % PAGE), into, done, length);
			}
			else {
				byte[] part = this.base.bytes(from, length);
				System.arraycopy(part, 0, into, done, part.length);
			}
			done += length;
		}
		return there;
	}

	/**
	 * Overwrite octets that are there.
	 * @param at where
	 * @param octets the new octets
	 */
	void put(long at, byte[] octets) {
		if (at < 0 || at + octets.length > this.size) {
			throw new IndexOutOfBoundsException("No octets at " + at);
		}
		for (int done = 0; done < octets.length;) {
			long to = at + done;
			int length = (int) Math.min(PAGE - to % PAGE, octets.length - done);
			System.arraycopy(octets, done, page(to / PAGE), (int) (to % PAGE), length);
			done += length;
		}
	}

	void clear(long at, long length) {
		for (long done = 0; done < length; done += PAGE) {
			put(at + done, new byte[(int) Math.min(PAGE, length - done)]);
		}
	}

	/**
	 * Make room at the end, at an even place as TIFF wants it.
	 * @param length how much
	 * @return where the room starts
	 */
	long append(long length) {
		long at = this.size + this.size % 2;
		for (long page = this.size / PAGE; page <= (at + length) / PAGE; page++) {
			page(page);
		}
		this.size = at + length;
		return at;
	}

	private byte[] page(long number) {
		return this.pages.computeIfAbsent(number,
				(missing) -> Arrays.copyOf(this.base.bytes(number * PAGE, PAGE), PAGE));
	}

	byte[] all() {
		return bytes(0, this.size);
	}

	/**
	 * The whole as parts, octets that did not change by reference.
	 * @param at where the octets below start in the file that the parts refer to
	 * @return the parts
	 */
	List<Part> parts(long at) {
		List<Part> parts = new ArrayList<>();
		long kept = 0;
		for (Long number : this.pages.keySet()) {
			long from = number * PAGE;
			byte[] now = bytes(from, PAGE);
			byte[] before = this.base.bytes(from, PAGE);
			for (int i = 0; i < now.length;) {
				int same = Arrays.mismatch(now, i, now.length, before, Math.min(i, before.length), before.length);
				if (same < 0) {
					break;
				}
				int start = i + same;
				int end = start + 1;
				while (end < now.length && (end >= before.length || now[end] != before[end])) {
					end++;
				}
				keep(parts, at, kept, from + start);
				parts.add(new Part.Made(Arrays.copyOfRange(now, start, end)));
				kept = from + end;
				i = end;
			}
		}
		keep(parts, at, kept, this.base.size());
		return parts;
	}

	private static void keep(List<Part> parts, long at, long from, long to) {
		if (to > from) {
			parts.add(new Part.Kept(at + from, to - from));
		}
	}

}
