package org.cutline.desk.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.cutline.desk.SetProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * A deed over a set. A small one is done at once; a large one beside the screen, with a
 * bar, a count and a way to end it.
 *
 * @param <R> what it brings
 */
final class SetJob<R> extends Div {

	private static final long serialVersionUID = 1L;

	private static final Logger LOG = LoggerFactory.getLogger(SetJob.class);

	/** Sets up to this size are done while the reader waits. */
	private static final int AT_ONCE = 24;

	/** The bar moves after so many photos. */
	private static final int STEP = 10;

	private final ProgressBar bar = new ProgressBar();

	private final Span count = new Span();

	private final transient AtomicBoolean ended = new AtomicBoolean();

	private SetJob(String title) {
		addClassName("set-job");
		Span heading = new Span(title);
		this.count.addClassName("soft");
		this.count.getElement().setAttribute("role", "status");
		this.bar.getElement().setAttribute("aria-label", title);
		add(heading, this.count, this.bar, new Button(getTranslation("desk.set.stop"), (click) -> end()));
	}

	/** Ends it at the next photo. */
	void end() {
		this.ended.set(true);
	}

	/**
	 * Does something.
	 * @param <R> what it brings
	 * @param title what is done, in the reader's language
	 * @param photos how many photos there are
	 * @param work the deed
	 * @param show puts the job on the screen while it runs
	 * @param done told what the deed brought, in the reader's UI
	 * @return the job, to end it
	 */
	static <R> SetJob<R> run(String title, int photos, Function<SetProgress, R> work, Consumer<SetJob<R>> show,
			Consumer<R> done) {
		SetJob<R> job = new SetJob<>(title);
		if (photos <= AT_ONCE) {
			done.accept(work.apply(SetProgress.TO_THE_END));
			return job;
		}
		show.accept(job);
		UI ui = UI.getCurrentOrThrow();
		Thread.ofVirtual().name("set").start(new DelegatingSecurityContextRunnable(() -> job.work(work, ui, done)));
		return job;
	}

	private void work(Function<SetProgress, R> work, UI ui, Consumer<R> done) {
		try {
			R brought = work.apply((finished, all) -> {
				if (finished % STEP == 0) {
					ui.access(() -> show(finished, all));
				}
				return !this.ended.get();
			});
			ui.access(() -> done.accept(brought));
		}
		catch (RuntimeException ex) {
			LOG.error("A deed over a set of photos failed", ex);
			ui.access(() -> this.count.setText(getTranslation("shell.error.unexpected")));
		}
	}

	private void show(int finished, int all) {
		this.bar.setMax(Math.max(1, all));
		this.bar.setValue(Math.min(finished, all));
		this.count.setText(getTranslation("desk.position", finished, all));
	}

}
