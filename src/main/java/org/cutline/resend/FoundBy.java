package org.cutline.resend;

/** How a resend was recognised. */
public enum FoundBy {

	/** Its stored picture is the same to the octet. */
	PIXELS,

	/** It looks the same, in another size or compressed again. */
	LIKENESS

}
