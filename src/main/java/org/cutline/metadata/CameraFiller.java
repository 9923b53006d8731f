package org.cutline.metadata;

/**
 * Texts that cameras and programs write on their own where a caption belongs, such as
 * {@code OLYMPUS DIGITAL CAMERA}.
 */
public final class CameraFiller {

	private CameraFiller() {
	}

	/**
	 * Whether a text is what a camera or a program wrote on its own.
	 * @param text the text of a field; case and blanks around it do not count
	 * @return true if nobody wrote it
	 */
	public static boolean is(String text) {
		return Names.isCameraFiller(text);
	}

}
