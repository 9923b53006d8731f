package org.cutline.desk.ui;

import java.io.IOException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.cutline.desk.SampleOffer;
import org.cutline.shell.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Fills an empty desk with the sample, beside the screen, and says how far it is. */
final class SampleLoading extends Div {

	private static final long serialVersionUID = 1L;

	private static final Logger LOG = LoggerFactory.getLogger(SampleLoading.class);

	private final ProgressBar bar = new ProgressBar();

	private final transient Runnable done;

	SampleLoading(SampleOffer offer, UI ui, Runnable done) {
		this.done = done;
		addClassName("empty-sheet");
		this.bar.setMax(Math.max(1, offer.size()));
		Span title = new Span(getTranslation("photo.sample.loading"));
		title.setId("sample-loading");
		this.bar.getElement().setAttribute("aria-labelledby", "sample-loading");
		add(title, this.bar);
		Thread.ofVirtual().name("sample").start(new DelegatingSecurityContextRunnable(() -> load(offer, ui)));
	}

	private void load(SampleOffer offer, UI ui) {
		try {
			offer.load((count) -> ui.access(() -> this.bar.setValue(Math.min(count, this.bar.getMax()))));
		}
		catch (IOException ex) {
			LOG.error("The sample could not be loaded", ex);
			ui.access(() -> Notices.refused(getTranslation("photo.sample.failed")));
		}
		ui.access(this.done::run);
	}

}
