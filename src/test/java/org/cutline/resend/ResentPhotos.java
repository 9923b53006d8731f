package org.cutline.resend;

import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.photo.Arrival;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.springframework.context.ApplicationContext;

/** Photos that were sent again, for tests of screens. */
public final class ResentPhotos {

	private static final long DINNER = 0x0123_4567_89AB_CDEFL;

	private ResentPhotos() {
	}

	/**
	 * Brings a photo whose picture each one brought like this has.
	 * @param desk the running desk
	 * @param number makes its file
	 * @param caption what it says
	 * @return the photo
	 */
	public static PhotoId arrive(ApplicationContext desk, int number, String caption) {
		return arrive(desk, Sent.file(number, "a", DINNER, "2023-11-07T19:42:00",
				Map.of(Field.DESCRIPTION, caption, Field.CREDIT_LINE, "EPA/POOL")));
	}

	/**
	 * Brings a photo of the same moment, another frame.
	 * @param desk the running desk
	 * @param number makes its file and its second
	 * @param caption what it says
	 * @return the photo
	 */
	public static PhotoId frame(ApplicationContext desk, int number, String caption) {
		return arrive(desk, Sent.file(number, Integer.toHexString(number % 16), DINNER ^ number,
				"2023-11-07T19:42:" + (10 + number), Map.of(Field.DESCRIPTION, caption)));
	}

	private static PhotoId arrive(ApplicationContext desk, Arrival file) {
		PhotoId photo = desk.getBean(PhotoLibrary.class).arrive(file).id();
		desk.getBean(ResendFinder.class).look(photo);
		return photo;
	}

}
