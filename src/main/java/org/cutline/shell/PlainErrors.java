package org.cutline.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Logs what a screen did not expect, once, and says one plain sentence. */
final class PlainErrors implements ErrorHandler {

	private static final long serialVersionUID = 1L;

	private static final Logger log = LoggerFactory.getLogger(PlainErrors.class);

	@Override
	public void error(ErrorEvent event) {
		if (readerLeft(event.getThrowable())) {
			log.debug("The browser went away before its answer came", event.getThrowable());
			return;
		}
		boolean forbidden = event.getThrowable() instanceof AccessDeniedException;
		if (!forbidden) {
			log.error("A screen failed", event.getThrowable());
		}
		UI ui = event.getComponent().flatMap((component) -> component.getUI()).orElseGet(UI::getCurrent);
		if (ui != null) {
			String key = forbidden ? "shell.error.forbidden" : "shell.error.unexpected";
			ui.access(() -> Notices.refused(ui.getTranslation(key)));
		}
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
