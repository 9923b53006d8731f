package org.cutline.style.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.cutline.style.Recount;
import org.cutline.style.Recount.Progress;
import org.jspecify.annotations.Nullable;

/** Says how far the photos are checked again after a style went live. */
final class RecountNote extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MILLISECONDS = 2000;

	private final transient Recount recount;

	private final ProgressBar bar = new ProgressBar();

	private final Span words = new Span();

	private @Nullable Registration polling;

	RecountNote(Recount recount) {
		this.recount = recount;
		addClassName("recount");
		this.words.getElement().setAttribute("role", "status");
		this.words.addClassName("soft");
		this.bar.getElement().setAttribute("aria-hidden", "true");
		add(this.words, this.bar);
		show();
	}

	@Override
	protected void onAttach(AttachEvent event) {
		event.getUI().setPollInterval(MILLISECONDS);
		this.polling = event.getUI().addPollListener((poll) -> show());
		show();
	}

	@Override
	protected void onDetach(DetachEvent event) {
		event.getUI().setPollInterval(-1);
		if (this.polling != null) {
			this.polling.remove();
		}
	}

	private void show() {
		Progress progress = this.recount.progress();
		setVisible(!progress.done());
		this.bar.setMax(Math.max(1, progress.photos()));
		this.bar.setValue(Math.min(progress.photos(), progress.photos() - progress.waiting()));
		this.words.setText(getTranslation("style.recount", progress.photos() - progress.waiting(), progress.photos()));
	}

}
