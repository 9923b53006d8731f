package org.cutline.resend;

/** What can be decided about a resend. */
public enum ResendDecision {

	/** The first photo takes the fields of the resend over, and stands for it. */
	TAKE_NEW,

	/** The first photo stays as it is, and stands for the resend. */
	KEEP_OURS,

	/** They are two photos from now on. */
	KEEP_BOTH

}
