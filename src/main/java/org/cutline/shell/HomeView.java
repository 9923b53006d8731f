package org.cutline.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The bare address of the desk leads to its photos. */
@Route("")
@PermitAll
final class HomeView extends Div implements BeforeEnterObserver {

	private static final long serialVersionUID = 1L;

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.forwardTo("photos");
	}

}
