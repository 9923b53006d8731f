package org.cutline.photo;

/** How far a photo has come on the desk. */
public enum PhotoState {

	/** It arrived and nobody has captioned it. */
	INBOX,

	/** Somebody wrote or checked its caption. */
	CAPTIONED,

	/** Its caption may be published. */
	APPROVED

}
