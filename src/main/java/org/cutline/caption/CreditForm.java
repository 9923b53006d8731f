package org.cutline.caption;

/** The ways in which houses write a credit line. */
public enum CreditForm {

	/** {@code EFE-EPA/EUGENE HOSHIKO/POOL}: the agency first, no brackets. */
	SLASH,

	/** {@code Jim Lo Scalzo/EPA-EFE}: the name first, no brackets. */
	NAME_FIRST,

	/** {@code (AP Photo/Eugene Hoshiko, Pool)}, {@code (Mandel NGAN / AFP)}. */
	BRACKET,

	/** {@code (Photo by Chris Jackson/Getty Images)}. */
	PHOTO_BY,

	/** {@code Houthi Media Center/Handout via REUTERS}. */
	VIA,

	/** {@code Foto: Uwe Anspach/dpa}, {@code © dpa}. */
	LABEL

}
