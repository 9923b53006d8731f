package org.cutline.metadata;

import java.util.List;

/**
 * How a file is to be written, or why it cannot be.
 */
sealed interface Layout {

	/**
	 * The parts of the new file, in order.
	 *
	 * @param prefix how many octets of the original come before them
	 * @param parts the parts
	 */
	record Parts(long prefix, List<Part> parts) implements Layout {

		public Parts {
			parts = List.copyOf(parts);
		}

		/** How long the new file is, in octets. */
		long length() {
			long length = this.prefix;
			for (Part part : this.parts) {
				length += part.length();
			}
			return length;
		}

	}

	record Refused(String code, String reason) implements Layout {
	}

}
