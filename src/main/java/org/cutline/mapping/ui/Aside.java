package org.cutline.mapping.ui;

import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.cutline.mapping.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Something long that is done beside the screen: a bar, how many photos are done, and a
 * way to end it. It ends too when its place leaves the screen.
 */
final class Aside extends Div {

	private static final long serialVersionUID = 1L;

	private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

	private static final int STEP = 25;

	private final ProgressBar bar = new ProgressBar();

	private final Span count = new Span();

	private transient volatile Run run = new Run();

	Aside(String name) {
		addClassName("aside-job");
		this.bar.setIndeterminate(true);
		this.bar.getElement().setAttribute("aria-label", name);
		this.count.addClassName("soft");
		this.count.getElement().setAttribute("role", "status");
		add(this.bar, this.count, new Button(getTranslation("mapping.stop"), (click) -> end()));
		setVisible(false);
		addDetachListener((detach) -> end());
	}

	/** Ends what is being done; what is done so far is brought. */
	void end() {
		this.run.ended = true;
	}

	/**
	 * Does something, ending what this place did before.
	 * @param <R> what it brings
	 * @param work the deed
	 * @param done told what it brought, in the reader's UI
	 */
	<R> void start(Function<Progress, R> work, Consumer<R> done) {
		end();
		Run own = new Run();
		this.run = own;
		this.count.setText("");
		setVisible(true);
		UI ui = UI.getCurrentOrThrow();
		Thread.ofVirtual().name("mapping").start(new DelegatingSecurityContextRunnable(() -> {
			try {
				R brought = work.apply((photos) -> told(ui, own, photos));
				settle(ui, own, () -> done.accept(brought));
			}
			catch (RuntimeException ex) {
				LOG.error("A deed over the photos of a mapping failed", ex);
				settle(ui, own, () -> this.count.setText(getTranslation("shell.error.unexpected")));
			}
		}));
	}

	private boolean told(UI ui, Run own, int photos) {
		if (photos % STEP == 0 && ui.isAttached()) {
			ui.access(() -> this.count.setText(getTranslation("mapping.looked", photos)));
		}
		return !own.ended;
	}

	private void settle(UI ui, Run own, Runnable shown) {
		if (ui.isAttached()) {
			ui.access(() -> {
				if (this.run == own) {
					setVisible(false);
					shown.run();
				}
			});
		}
	}

	/** One deed; a later one makes it nobody's. */
	private static final class Run {

		private volatile boolean ended;

	}

}
