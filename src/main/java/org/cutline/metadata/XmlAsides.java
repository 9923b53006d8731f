package org.cutline.metadata;

/**
 * What an XML document holds beside its elements and says nothing for us: the
 * declaration, comments, instructions.
 */
final class XmlAsides {

	private final XmlScanner in;

	private final StringBuilder passed = new StringBuilder();

	XmlAsides(XmlScanner in) {
		this.in = in;
	}

	/** The XML declaration; what it says of the characters is known already. */
	void declaration() throws XmlFault {
		if (!this.in.skip("<?xml ") && !this.in.skip("<?xml\n") && !this.in.skip("<?xml\t")
				&& !this.in.skip("<?xml\r")) {
			return;
		}
		this.in.blanks();
		String version = pseudoAttribute("version");
		boolean more = this.in.blanks();
		if (more && this.in.sees("encoding")) {
			pseudoAttribute("encoding");
			more = this.in.blanks();
		}
		String alone = (more && this.in.sees("standalone")) ? pseudoAttribute("standalone") : "no";
		this.in.blanks();
		this.in.expect("?>");
		if (!version.equals("1.0") && !version.equals("1.1") || !alone.equals("yes") && !alone.equals("no")) {
			throw new XmlFault();
		}
	}

	private String pseudoAttribute(String name) throws XmlFault {
		this.in.expect(name);
		this.in.blanks();
		this.in.expect("=");
		this.in.blanks();
		String quote = this.in.sees('\'') ? "'" : "\"";
		this.in.expect(quote);
		this.passed.setLength(0);
		this.in.through(quote, this.passed);
		return this.passed.toString();
	}

	/** What may stand before and after the root. */
	void between() throws XmlFault {
		this.in.blanks();
		while (this.in.sees("<!") || this.in.sees("<?")) {
			this.in.expect("<");
			one();
			this.in.blanks();
		}
	}

	/** A comment or an instruction, which says nothing; its "&lt;" is read. */
	boolean one() throws XmlFault {
		this.passed.setLength(0);
		if (this.in.skip("!--")) {
			this.in.through("--", this.passed);
			this.in.expect(">");
			return true;
		}
		if (this.in.skip('?')) {
			String target = this.in.plainName();
			if (target.equalsIgnoreCase("xml") || !this.in.sees("?>") && !this.in.blanks()) {
				throw new XmlFault();
			}
			this.in.through("?>", this.passed);
			return true;
		}
		return false;
	}

}
