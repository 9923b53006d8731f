package org.cutline.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What every session and page gets: plain errors, the browser's language and look. */
@Component
final class EveryPage implements VaadinServiceInitListener {

	private static final long serialVersionUID = 1L;

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().addSessionInitListener((init) -> init.getSession().setErrorHandler(new PlainErrors()));
		event.getSource().addUIInitListener((init) -> Preferences.applyTo(init.getUI()));
		event.addIndexHtmlRequestListener((page) -> {
			String scheme = Preferences.appearance(page.getVaadinRequest()).getValue();
			page.getDocument().getElementsByTag("html").attr("style", "color-scheme: " + scheme);
		});
	}

}
