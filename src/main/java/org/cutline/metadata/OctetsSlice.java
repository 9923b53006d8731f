package org.cutline.metadata;

/**
 * Some of other octets.
 */
final class OctetsSlice extends Octets {

	private final Octets whole;

	private final long from;

	private final long count;

	OctetsSlice(Octets whole, long from, long count) {
		this.whole = whole;
		this.from = from;
		this.count = count;
	}

	@Override
	long size() {
		return this.count;
	}

	@Override
	int u8(long at) {
		return (at < 0 || at >= this.count) ? -1 : this.whole.u8(this.from + at);
	}

	@Override
	int fill(long at, byte[] into, int wanted) {
		int there = (int) Math.clamp(this.count - at, 0L, wanted);
		return (at < 0) ? 0 : this.whole.fill(this.from + at, into, there);
	}

}
