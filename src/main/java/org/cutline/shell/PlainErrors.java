package org.cutline.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Logs what a screen did not expect, once, and says one plain sentence. */
final class PlainErrors implements ErrorHandler {

	private static final long serialVersionUID = 1L;

	private static final Logger log = LoggerFactory.getLogger(PlainErrors.class);

	@Override
	public void error(ErrorEvent event) {
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

}
