package org.cutline.stylebook;

/** How much a finding matters. */
public enum Severity {

	/** Blocks approval and sending out, never saving. */
	ERROR,

	/** May be overruled with a reason. */
	WARNING,

	/** Worth a look. */
	HINT

}
