package org.cutline.metadata;

/**
 * A part of a file that is laid out anew.
 */
sealed interface Part {

	long length();

	/**
	 * Octets of the original, taken over unseen.
	 *
	 * @param at where they start in the original
	 * @param length how many they are
	 */
	record Kept(long at, long length) implements Part {
	}

	/**
	 * New octets.
	 *
	 * @param octets the octets
	 */
	record Made(byte[] octets) implements Part {

		@Override
		public long length() {
			return this.octets.length;
		}

	}

}
