package org.cutline.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.apache.catalina.connector.ClientAbortException;
import org.cutline.storage.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Logs what a screen did not expect, once, and says one plain sentence. */
final class PlainErrors implements ErrorHandler {

	private static final long serialVersionUID = 1L;

	private static final String UNEXPECTED = "shell.error.unexpected";

	private static final Logger log = LoggerFactory.getLogger(PlainErrors.class);

	@Override
	public void error(ErrorEvent event) {
		if (readerLeft(event.getThrowable())) {
			log.debug("The browser went away before its answer came", event.getThrowable());
			return;
		}
		String key = key(event.getThrowable());
		if (key.equals(UNEXPECTED)) {
			log.error("A screen failed", event.getThrowable());
		}
		UI ui = event.getComponent().flatMap((component) -> component.getUI()).orElseGet(UI::getCurrent);
		if (ui != null) {
			ui.access(() -> Notices.refused(ui.getTranslation(key)));
		}
	}

	private static String key(Throwable failure) {
		if (failure instanceof AccessDeniedException) {
			return "shell.error.forbidden";
		}
		if (DatabaseAway.causes(failure)) {
			log.warn("The database does not answer: a screen says so");
			return "shell.error.database-away";
		}
		return UNEXPECTED;
	}

	private static boolean readerLeft(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof ClientAbortException || each instanceof AsyncRequestNotUsableException) {
				return true;
			}
		}
		return false;
	}

}
