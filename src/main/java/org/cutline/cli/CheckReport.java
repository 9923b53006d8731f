package org.cutline.cli;

/** How what was found is told. */
interface CheckReport {

	/** Tells of one caption. */
	void write(CheckedCaption caption, StringBuilder out);

	/** Tells what came of all of them. */
	void end(Tally tally, StringBuilder out);

}
