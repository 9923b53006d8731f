package org.cutline.safekeeping.ui;

import java.io.IOException;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.safekeeping.Problem.Kind;
import org.cutline.safekeeping.StorageCheck;
import org.cutline.safekeeping.StorageCheck.Swept;
import org.cutline.safekeeping.VerificationReport;
import org.cutline.safekeeping.VerificationReport.State;
import org.cutline.shell.MainLayout;
import org.cutline.shell.Notices;
import org.cutline.shell.RoomTab;
import org.cutline.shell.RoomTabs;
import org.cutline.storage.Trash;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Whether every photo is whole: verifies the store and shows what was found. */
@Route(value = StorageView.PATH, layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://cutline/rooms/storage.css")
final class StorageView extends Div implements HasDynamicTitle {

	static final String PATH = "desk/storage";

	private static final long serialVersionUID = 1L;

	private static final Logger LOG = LoggerFactory.getLogger(StorageView.class);

	private final transient StorageCheck check;

	private final Button start = new Button(getTranslation("safekeeping.start"), (click) -> start());

	private final Button stop = new Button(getTranslation("safekeeping.stop"), (click) -> stop());

	private final ProgressBar bar = new ProgressBar();

	private final Paragraph outcome = new Paragraph();

	private final Button sweep = new Button("", (click) -> sweep());

	private final Div trash = new Div();

	private final Div found = new Div();

	private transient @Nullable Runnable unwatch;

	StorageView(StorageCheck check, ObjectProvider<RoomTab> tabs) {
		this.check = check;
		addClassName("storage");
		Span spread = new Span();
		spread.addClassName("spread");
		this.start.addThemeVariants(ButtonVariant.PRIMARY);
		Header bar = new Header(new H1(getTranslation("newsroom.desk")),
				new RoomTabs(tabs.stream().toList(), SafekeepingPlaces.ROOM, PATH), spread, backup(), this.stop,
				this.start);
		bar.addClassName("top-bar");
		Paragraph why = new Paragraph(getTranslation("safekeeping.storage.why"));
		why.addClassName("soft");
		this.bar.getElement().setAttribute("aria-label", getTranslation("safekeeping.progress"));
		this.outcome.addClassName("storage-outcome");
		this.outcome.getElement().setAttribute("role", "status");
		Span kept = new Span(getTranslation("safekeeping.sweep.why", Trash.DAYS));
		kept.addClassName("soft");
		this.trash.add(this.sweep, kept);
		this.trash.addClassName("storage-trash");
		Div sheet = new Div(why, this.bar, this.outcome, this.trash, this.found);
		sheet.addClassName("storage-sheet");
		add(bar, sheet);
		show(check.report());
	}

	@Override
	public String getPageTitle() {
		return getTranslation("safekeeping.storage") + " · Cutline";
	}

	@Override
	protected void onAttach(AttachEvent attach) {
		UI ui = attach.getUI();
		this.unwatch = this.check.watch((report) -> {
			if (ui.isAttached()) {
				ui.access(() -> show(report));
			}
		});
		show(this.check.report());
	}

	@Override
	protected void onDetach(DetachEvent detach) {
		if (this.unwatch != null) {
			this.unwatch.run();
		}
	}

	private Anchor backup() {
		Anchor backup = new Anchor("api/storage/backup", getTranslation("safekeeping.backup"));
		backup.setRouterIgnore(true);
		backup.getElement().setAttribute("download", true);
		return backup;
	}

	private void start() {
		this.check.start();
		show(this.check.report());
	}

	private void stop() {
		this.check.cancel();
	}

	private void sweep() {
		try {
			Swept swept = this.check.sweep();
			Notices.done(getTranslation("safekeeping.swept", swept.moved(), swept.kept()));
		}
		catch (IOException ex) {
			LOG.error("A file could not be moved to the trash", ex);
			Notices.refused(getTranslation("safekeeping.sweep.failed"));
		}
		show(this.check.report());
	}

	private void show(VerificationReport report) {
		boolean running = report.state() == State.RUNNING;
		this.start.setEnabled(!running);
		this.stop.setVisible(running);
		this.bar.setVisible(running);
		this.bar
			.setValue((report.photos() == 0) ? 0 : Math.min(1.0, (double) report.count().photos() / report.photos()));
		this.outcome.setText(StorageTexts.outcome(this, report));
		this.outcome.setClassName("whole", report.whole());
		long orphans = report.found(Kind.ORPHAN);
		this.trash.setVisible(!running && orphans > 0);
		this.sweep.setText(getTranslation("safekeeping.sweep", orphans));
		this.found.removeAll();
		if (!running && !report.problems().isEmpty()) {
			this.found.add(new ProblemTable(report));
		}
	}

}
