package org.cutline.cli;

import java.util.List;

import org.cutline.caption.ParsedCaption;
import org.cutline.stylebook.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A caption that was checked.
 *
 * @param file the file it stands in
 * @param line its line, or 0 for a photo's
 * @param members the object that it came in, or null where it came alone
 * @param parsed its parts
 * @param findings what the house style says
 */
record CheckedCaption(String file, long line, @Nullable JsonMembers members, ParsedCaption parsed,
		List<Finding> findings) {

	CheckedCaption {
		findings = List.copyOf(findings);
	}

	String where() {
		return (this.line > 0) ? this.file + ":" + this.line : this.file;
	}

}
