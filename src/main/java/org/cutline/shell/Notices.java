package org.cutline.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/**
 * One plain sentence at the edge of the screen. What was done goes away by itself; what
 * went wrong stays long enough to be read.
 */
public final class Notices {

	private static final int SHORT_MILLISECONDS = 4_000;

	private static final int LONG_MILLISECONDS = 12_000;

	private Notices() {
	}

	/**
	 * Says that something was done.
	 * @param sentence already in the reader's language
	 */
	public static void done(String sentence) {
		show(sentence, SHORT_MILLISECONDS);
	}

	/**
	 * Says that something could not be done, and what to do next.
	 * @param sentence already in the reader's language
	 */
	public static void refused(String sentence) {
		Notification notice = show(sentence, LONG_MILLISECONDS);
		notice.addThemeVariants(NotificationVariant.ERROR);
	}

	private static Notification show(String sentence, int milliseconds) {
		Notification notice = new Notification(sentence, milliseconds, Notification.Position.BOTTOM_CENTER);
		notice.setAssertive(milliseconds == LONG_MILLISECONDS);
		notice.open();
		return notice;
	}

}
