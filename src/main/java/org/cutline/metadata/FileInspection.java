package org.cutline.metadata;

import java.util.List;

/**
 * What the gate found a file to be.
 */
public sealed interface FileInspection {

	/**
	 * A whole picture of a known format.
	 *
	 * @param format the format, by content
	 * @param width the width as stored, in pixels; 0 if the format does not say simply
	 * @param height the height as stored, in pixels
	 * @param remarks what is odd but no reason to refuse
	 */
	record Accepted(ImageFormat format, int width, int height,
			List<MetadataProblem> remarks) implements FileInspection {

		public Accepted {
			remarks = List.copyOf(remarks);
		}

	}

	/**
	 * Not a file the desk takes in.
	 *
	 * @param refusal why, for programs
	 * @param sentence why, in one English sentence for people
	 */
	record Refused(Refusal refusal, String sentence) implements FileInspection {
	}

	/**
	 * Why a file is refused.
	 */
	enum Refusal {

		EMPTY("file.empty"),

		NOT_A_PICTURE("file.not-a-picture"),

		/** Named or begun as a picture, but something else. */
		NOT_WHAT_IT_CLAIMS("file.not-what-it-claims"),

		CUT_OFF("file.cut-off"),

		/** Over the caller's limit of pixels. */
		TOO_MANY_PIXELS("file.too-many-pixels"),

		/** Built so that decoding it could take hours: two frames, a thousand scans. */
		UNREASONABLE("file.unreasonable"),

		DAMAGED("file.damaged");

		private final String code;

		Refusal(String code) {
			this.code = code;
		}

		/**
		 * A stable word for messages and programs, such as {@code file.cut-off}.
		 * @return the code
		 */
		public String code() {
			return this.code;
		}

	}

}
