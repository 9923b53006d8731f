package org.cutline.metadata;

/**
 * Reads the pieces that an XML document is made of, one after the other: names, literals,
 * text, and what stands between (XML 1.0, fifth edition). It knows no entities but the
 * five of XML itself, and fetches nothing.
 */
final class XmlScanner extends XmlCursor {

	private final XmlNames names = new XmlNames();

	private final StringBuilder literal = new StringBuilder();

	private String prefix = "";

	private String name = "";

	/**
	 * A scanner.
	 * @param text characters, among them the document
	 * @param from where it starts
	 * @param end where it ends
	 */
	XmlScanner(char[] text, int from, int end) {
		super(text, from, end);
	}

	/**
	 * Reads a name, of which {@link #prefix()} and {@link #name()} tell.
	 * @throws XmlFault if there is none
	 */
	void qualifiedName() throws XmlFault {
		this.prefix = "";
		this.name = plainName();
		if (skip(':')) {
			this.prefix = this.name;
			this.name = plainName();
		}
	}

	String prefix() {
		return this.prefix;
	}

	String name() {
		return this.name;
	}

	/**
	 * Reads a name without a colon.
	 * @return the name
	 * @throws XmlFault if there is none
	 */
	String plainName() throws XmlFault {
		int past = XmlNames.endOfName(this.text, this.at, this.end);
		if (past == this.at) {
			throw new XmlFault();
		}
		String found = this.names.of(this.text, this.at, past);
		this.at = past;
		return found;
	}

	/**
	 * Reads text up to the next tag.
	 * @param out where it goes
	 * @throws XmlFault if it is not well-formed
	 */
	void text(StringBuilder out) throws XmlFault {
		int from = this.at;
		while (plain(']') && this.text[this.at] != '<') {
			char c = this.text[this.at];
			if (c == '&' || c == '\r') {
				out.append(this.text, from, this.at - from);
				special(c, '\n', out);
				from = this.at;
			}
			else if (c == ']' && sees("]]>")) {
				throw new XmlFault();
			}
			else {
				pass(c);
			}
		}
		out.append(this.text, from, this.at - from);
	}

	/**
	 * Reads the value of an attribute in its quotes.
	 * @return the value
	 * @throws XmlFault if it is not well-formed
	 */
	String literal() throws XmlFault {
		char quote = sees('\'') ? '\'' : '"';
		if (!skip(quote)) {
			throw new XmlFault();
		}
		this.literal.setLength(0);
		int from = this.at;
		while (!plain(quote) || this.text[this.at] != quote) {
			char c = (this.at < this.end) ? this.text[this.at] : '<';
			if (c == '&' || c < ' ') {
				this.literal.append(this.text, from, this.at - from);
				special(c, ' ', this.literal);
				from = this.at;
			}
			else if (c == '<') {
				throw new XmlFault();
			}
			else {
				pass(c);
			}
		}
		int past = this.at++;
		if (this.literal.isEmpty()) {
			return new String(this.text, from, past - from);
		}
		return this.literal.append(this.text, from, past - from).toString();
	}

	/**
	 * Passes over characters that stand for themselves.
	 * @param stop a character that may not
	 * @return whether there is another
	 */
	private boolean plain(char stop) {
		char[] characters = this.text;
		int past = this.at;
		while (past < this.end && isPlain(characters[past]) && characters[past] != stop) {
			past++;
		}
		this.at = past;
		return past < this.end;
	}

	private static boolean isPlain(char c) {
		return c >= ' ' && c < Character.MIN_SURROGATE && c != '<' && c != '&';
	}

	/** A reference, or a blank or line end that stands for another character. */
	private void special(char c, char instead, StringBuilder out) throws XmlFault {
		if (c == '&') {
			this.at = XmlReference.read(this.text, this.at + 1, this.end, out);
		}
		else if (isBlank(c)) {
			this.at++;
			if (c == '\r') {
				skip('\n');
			}
			out.append(instead);
		}
		else {
			throw new XmlFault();
		}
	}

	/** Passes over one character, if XML allows it. */
	private void pass(char c) throws XmlFault {
		if (c >= ' ' && c < Character.MIN_SURROGATE || isBlank(c)) {
			this.at++;
			return;
		}
		int codePoint = Character.codePointAt(this.text, this.at, this.end);
		if (!XmlReference.isAllowed(codePoint)) {
			throw new XmlFault();
		}
		this.at += Character.charCount(codePoint);
	}

	/**
	 * Passes over everything up to a mark, and the mark.
	 * @param mark the mark
	 * @param out where what is passed over goes, with its line ends put right
	 * @throws XmlFault if the mark is missing
	 */
	void through(String mark, StringBuilder out) throws XmlFault {
		int from = this.at;
		while (!sees(mark)) {
			if (atEnd()) {
				throw new XmlFault();
			}
			char c = this.text[this.at];
			if (c == '\r') {
				out.append(this.text, from, this.at - from);
				special(c, '\n', out);
				from = this.at;
			}
			else {
				pass(c);
			}
		}
		out.append(this.text, from, this.at - from);
		this.at += mark.length();
	}

}
