package org.cutline.cli;

/**
 * The first octets of a file or stream, and what they tell of the rest.
 *
 * @param octets the octets
 */
record TextFront(byte[] octets) {

	/** UTF-16, told by its byte order mark. */
	boolean isUtf16() {
		return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF);
	}

	/** No text: text has no octet 0, and each kind of picture has one near its front. */
	boolean isBinary() {
		for (byte octet : this.octets) {
			if (octet == 0 && !isUtf16()) {
				return true;
			}
		}
		return startsWith(0xFF, 0xD8, 0xFF);
	}

	/** Lines of JSON: a brace with a quote or a brace behind it, as no caption begins. */
	boolean isJson() {
		boolean opened = false;
		for (int i = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0; i < this.octets.length; i++) {
			byte octet = this.octets[i];
			if (opened && (octet == '"' || octet == '}')) {
				return true;
			}
			if (octet == '{' && !opened) {
				opened = true;
			}
			else if (octet != ' ' && octet != '\t' && octet != '\r' && octet != '\n') {
				return false;
			}
		}
		return false;
	}

	/** Whether a blank line stands between two texts. */
	boolean hasParagraphs() {
		boolean text = false;
		int ends = 0;
		for (byte octet : this.octets) {
			if (octet == '\n') {
				ends++;
			}
			else if (octet != '\r' && octet != ' ' && octet != '\t') {
				if (text && ends > 1) {
					return true;
				}
				text = true;
				ends = 0;
			}
		}
		return false;
	}

	private boolean startsWith(int... values) {
		if (this.octets.length < values.length) {
			return false;
		}
		for (int i = 0; i < values.length; i++) {
			if ((this.octets[i] & 0xFF) != values[i]) {
				return false;
			}
		}
		return true;
	}

}
