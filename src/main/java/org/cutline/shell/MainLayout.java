package org.cutline.shell;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every screen of the desk: the rail at the left, the screen beside it. */
@JavaScript("context://cutline/desk-keys.js")
@PermitAll
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

	private static final long serialVersionUID = 1L;

	private final Rail rail;

	private final Main screen = new Main();

	private final Div companions = new Div();

	MainLayout(ObjectProvider<Destination> destinations, AuthenticationContext signIn) {
		addClassName("desk-frame");
		List<Destination> open = destinations.stream()
			.filter((destination) -> signIn.hasRole(destination.role()))
			.sorted(Comparator.comparingInt(Destination::order))
			.toList();
		this.rail = new Rail(open, new PersonMenu(signIn, this::showShortcuts));
		this.screen.addClassName("desk-screen");
		this.screen.setId("screen");
		Anchor skip = new Anchor("#screen", getTranslation("shell.skip"));
		skip.addClassName("skip-link");
		skip.setRouterIgnore(true);
		this.companions.addClassName("companions");
		add(skip, this.rail, this.screen, this.companions);
		getElement().addEventListener("show-shortcuts", (event) -> showShortcuts());
	}

	/**
	 * Counts what waits in each place again, after something moved.
	 * @param ui the page whose rail it is
	 */
	public static void recount(UI ui) {
		ui.getActiveRouterTargetsChain()
			.stream()
			.filter(MainLayout.class::isInstance)
			.map(MainLayout.class::cast)
			.forEach((layout) -> layout.rail.count());
	}

	/**
	 * A panel that stays on the page when its owner goes on to another screen; the page
	 * has one of each kind.
	 * @param <C> the kind
	 * @param ui the page
	 * @param kind the kind's class
	 * @param first makes the panel when there is none yet
	 * @return the panel of this page
	 */
	public static <C extends Component> C companion(UI ui, Class<C> kind, Supplier<C> first) {
		MainLayout layout = ui.getActiveRouterTargetsChain()
			.stream()
			.filter(MainLayout.class::isInstance)
			.map(MainLayout.class::cast)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("this page has no frame"));
		return layout.companions.getChildren().filter(kind::isInstance).map(kind::cast).findFirst().orElseGet(() -> {
			C made = first.get();
			layout.companions.add(made);
			return made;
		});
	}

	@Override
	public void showRouterLayoutContent(HasElement content) {
		this.screen.getElement().appendChild(content.getElement());
	}

	@Override
	public void removeRouterLayoutContent(HasElement oldContent) {
		if (oldContent != null) {
			oldContent.getElement().removeFromParent();
		}
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		this.rail.show(event.getLocation().getPathWithQueryParameters());
	}

	private void showShortcuts() {
		new ShortcutsHelp().open();
	}

}
