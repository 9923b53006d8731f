package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An IIM block (IPTC-NAA Information Interchange Model 4.2, chapter 1.6): its datasets in
 * their order, known and unknown, each with its octets as they are.
 *
 * @param datasets the datasets
 * @param problems what is wrong with the block
 */
record Iim(List<Dataset> datasets, List<MetadataProblem> problems) {

	static final int MARKER = 0x1C;

	static final Iim NONE = new Iim(List.of(), List.of());

	private static final int LONGEST_PLAIN = 0x7FFF;

	Iim {
		datasets = List.copyOf(datasets);
		problems = List.copyOf(problems);
	}

	/**
	 * Read a block. A dataset that runs over the end is kept as far as it goes; octets
	 * that belong to no dataset are passed over.
	 * @param block the block
	 * @return what it holds
	 */
	static Iim parse(byte[] block) {
		List<Dataset> datasets = new ArrayList<>();
		List<MetadataProblem> problems = new ArrayList<>();
		int at = 0;
		boolean stray = false;
		while (at < block.length && datasets.size() < Limits.IIM_DATASETS) {
			if (!startsDataset(block, at)) {
				stray |= block[at] != 0;
				at++;
				continue;
			}
			int[] extent = extent(block, at);
			int end = (int) Math.min((long) extent[0] + extent[1], block.length);
			if (extent[1] < 0 || (long) extent[0] + extent[1] > block.length) {
				problems
					.add(new MetadataProblem("iim.overrun", "An IIM dataset (%d:%02d) runs over the end of its block."
						.formatted(block[at + 1], block[at + 2] & 0xFF)));
				end = block.length;
			}
			datasets.add(new Dataset(block[at + 1], block[at + 2] & 0xFF,
					Arrays.copyOfRange(block, Math.min(extent[0], end), end)));
			at = end;
		}
		if (stray) {
			problems.add(new MetadataProblem("iim.stray", "The IIM block holds octets that belong to no dataset."));
		}
		return new Iim(datasets, problems);
	}

	private static boolean startsDataset(byte[] block, int at) {
		return block[at] == MARKER && at + 5 <= block.length && block[at + 1] >= 1 && block[at + 1] <= 9;
	}

	/** Where a dataset's octets start and how many it declares, -1 for absurdly many. */
	private static int[] extent(byte[] block, int at) {
		int length = (block[at + 3] & 0xFF) << 8 | block[at + 4] & 0xFF;
		if (length <= LONGEST_PLAIN) {
			return new int[] { at + 5, length };
		}
		int digits = length & LONGEST_PLAIN;
		long extended = 0;
		for (int i = 0; i < digits && i < 8 && at + 5 + i < block.length; i++) {
			extended = extended << 8 | block[at + 5 + i] & 0xFF;
		}
		boolean absurd = digits > 4 || extended > Integer.MAX_VALUE - 16 || extended < 0;
		return new int[] { at + 5 + Math.min(digits, 8), absurd ? -1 : (int) extended };
	}

	byte[] encode() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (Dataset dataset : this.datasets) {
			int length = dataset.octets().length;
			out.write(MARKER);
			out.write(dataset.record());
			out.write(dataset.number());
			if (length > LONGEST_PLAIN) {
				out.write(0x80);
				out.write(4);
				out.write(length >>> 24);
				out.write(length >>> 16);
			}
			out.write(length >>> 8);
			out.write(length);
			out.writeBytes(dataset.octets());
		}
		return out.toByteArray();
	}

	/**
	 * One dataset.
	 *
	 * @param record the record, 1 to 9
	 * @param number the dataset in its record
	 * @param octets its value
	 */
	record Dataset(int record, int number, byte[] octets) {

		boolean is(int record, int number) {
			return this.record == record && this.number == number;
		}

		/**
		 * Whether the value is text in the block's character set: all of record 2 but the
		 * version number and the pictures.
		 * @return true for text
		 */
		boolean isText() {
			boolean binary = this.number == 0 || this.number == 125 || this.number >= 200 && this.number <= 202;
			if (this.record != 2 || binary) {
				return false;
			}
			for (byte octet : this.octets) {
				if (octet >= 0 && octet < 0x20 && octet != 0 && octet != '\t' && octet != '\n' && octet != '\r'
						&& octet != 0x1B) {
					return false;
				}
			}
			return true;
		}

	}

}
