package org.cutline.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A box of the JPEG universal metadata box format (ISO/IEC 19566-5): a superbox with its
 * label, the boxes in it and the content it describes.
 *
 * @param label its label, empty if it has none
 * @param boxes the superboxes in it
 * @param contents the other boxes in it
 */
record Jumbf(String label, List<Jumbf> boxes, List<Content> contents) {

	private static final int MAX_DEPTH = 16;

	/**
	 * Read the superboxes of a run of boxes.
	 * @param octets the run
	 * @return the superboxes, as far as they are there
	 */
	static List<Jumbf> parse(Octets octets) {
		return new Walk(octets).boxes(0, octets.size(), 0);
	}

	/**
	 * A box that is no superbox.
	 *
	 * @param type its four letters, such as {@code cbor} or {@code json}
	 * @param octets its content
	 */
	record Content(String type, Octets octets) {
	}

	private static final class Walk {

		private final Octets octets;

		private int count;

		Walk(Octets octets) {
			this.octets = octets;
		}

		List<Jumbf> boxes(long from, long to, int depth) {
			List<Jumbf> found = new ArrayList<>();
			long at = from;
			while (at + 8 <= to && this.count++ < Limits.CREDENTIAL_NODES) {
				long end = end(at, to);
				if (end < 0) {
					break;
				}
				if (this.octets.startsWith(at + 4, "jumb") && depth < MAX_DEPTH) {
					found.add(superbox(content(at), end, depth));
				}
				at = end;
			}
			return found;
		}

		private Jumbf superbox(long from, long to, int depth) {
			long descriptionEnd = end(from, to);
			if (descriptionEnd < 0 || !this.octets.startsWith(from + 4, "jumd")) {
				return new Jumbf("", List.of(), List.of());
			}
			List<Content> contents = new ArrayList<>();
			for (long at = descriptionEnd; at + 8 <= to && this.count++ < Limits.CREDENTIAL_NODES;) {
				long end = end(at, to);
				if (end < 0) {
					break;
				}
				if (!this.octets.startsWith(at + 4, "jumb")) {
					contents.add(new Content(this.octets.ascii(at + 4, 4),
							this.octets.slice(content(at), end - content(at))));
				}
				at = end;
			}
			return new Jumbf(label(content(from), descriptionEnd), boxes(descriptionEnd, to, depth + 1), contents);
		}

		/** Behind the type of 16 octets, if the toggles say that there is a label. */
		private String label(long description, long end) {
			if ((this.octets.u8(description + 16) & 2) == 0) {
				return "";
			}
			byte[] text = this.octets.bytes(description + 17, Math.min(end - description - 17, 1_000));
			String label = new String(text, StandardCharsets.UTF_8);
			int nul = label.indexOf(0);
			return (nul < 0) ? label : label.substring(0, nul);
		}

		private long content(long at) {
			return at + ((this.octets.u32(at) == 1) ? 16 : 8);
		}

		private long end(long at, long to) {
			long size = this.octets.u32(at);
			long length = (size == 0) ? to - at : (size == 1) ? this.octets.u64(at + 8) : size;
			return (length < 8 || at + length > to) ? -1 : at + length;
		}

	}

}
