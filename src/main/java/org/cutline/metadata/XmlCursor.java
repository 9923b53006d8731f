package org.cutline.metadata;

/**
 * A place in the characters of an XML document.
 */
abstract sealed class XmlCursor permits XmlScanner {

	final char[] text;

	final int end;

	int at;

	/**
	 * A cursor.
	 * @param text characters, among them the document
	 * @param from where it starts
	 * @param end where it ends
	 */
	XmlCursor(char[] text, int from, int end) {
		this.text = text;
		this.at = from;
		this.end = end;
	}

	boolean atEnd() {
		return this.at >= this.end;
	}

	/** The line that is read now, counted from the document's first. */
	int line(int from) {
		int line = 1;
		for (int i = from; i < Math.min(this.at, this.end); i++) {
			boolean pair = this.text[i] == '\r' && i + 1 < this.end && this.text[i + 1] == '\n';
			line += (this.text[i] == '\n' || this.text[i] == '\r' && !pair) ? 1 : 0;
		}
		return line;
	}

	boolean sees(String expected) {
		if (expected.length() > this.end - this.at) {
			return false;
		}
		for (int i = 0; i < expected.length(); i++) {
			if (this.text[this.at + i] != expected.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	boolean sees(char expected) {
		return this.at < this.end && this.text[this.at] == expected;
	}

	boolean skip(char expected) {
		boolean there = sees(expected);
		this.at += there ? 1 : 0;
		return there;
	}

	boolean skip(String expected) {
		boolean there = sees(expected);
		this.at += there ? expected.length() : 0;
		return there;
	}

	void expect(String expected) throws XmlFault {
		if (!skip(expected)) {
			throw new XmlFault();
		}
	}

	/**
	 * Passes over blanks.
	 * @return whether there were any
	 */
	boolean blanks() {
		int from = this.at;
		while (this.at < this.end && isBlank(this.text[this.at])) {
			this.at++;
		}
		return this.at > from;
	}

	static boolean isBlank(char c) {
		return c == ' ' || c == '\n' || c == '\t' || c == '\r';
	}

}
