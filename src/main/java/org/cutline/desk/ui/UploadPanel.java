package org.cutline.desk.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.server.streams.UploadEvent;
import org.cutline.ingest.IntakeOutcome;
import org.cutline.ingest.Intakes;
import org.cutline.shell.MainLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The panel at the lower right while files are on their way: how many, how long still,
 * what was here already, what was refused and why. It stays when its owner goes on to
 * another screen, and so do the files.
 */
final class UploadPanel extends Section {

	private static final long serialVersionUID = 1L;

	private static final Logger LOG = LoggerFactory.getLogger(UploadPanel.class);

	private static final long BETWEEN_LOOKS_NANOS = 1_500_000_000L;

	private final transient TakeIn takeIn;

	private final transient BrowserDrop drop;

	private final UploadManager manager;

	private final UploadProgress progress = new UploadProgress();

	private final Div summary = new Div();

	private final Button list = new Button();

	private final Anchor intake = new Anchor();

	private transient UploadRun run = new UploadRun();

	private transient Runnable arrived = () -> {
	};

	private long lookedAt;

	UploadPanel(TakeIn takeIn, Intakes intakes) {
		this.takeIn = takeIn;
		this.drop = new BrowserDrop(intakes);
		this.manager = new UploadManager(this, this::receive);
		this.progress.setUploadManager(this.manager);
		this.progress.onBegun(this::begin);
		this.progress.onSize(this.drop::expect);
		this.progress.onEnded(this::end);
		addClassName("upload-panel");
		getElement().setAttribute("aria-label", getTranslation("photo.upload"));
		this.summary.addClassName("upload-summary");
		this.summary.getElement().setAttribute("role", "status");
		this.list.setText(getTranslation("photo.upload.list"));
		this.list.addClickListener((click) -> new UploadList(this.run).open());
		Button close = new Button(getTranslation("shell.close"), (click) -> removeClassName("open"));
		this.intake.setText(getTranslation("photo.upload.intake"));
		this.intake.setVisible(false);
		Div deeds = new Div(this.intake, this.list, close);
		List.of(this.list, close).forEach((each) -> each.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL));
		deeds.addClassName("upload-deeds");
		add(this.progress, this.summary, deeds);
	}

	UploadManager manager() {
		return this.manager;
	}

	/** Who wants to know, now and then, that photos have arrived. */
	void onArrived(Runnable listener) {
		this.arrived = listener;
	}

	// A small file may be settled before the browser has said that its batch begins.
	private void begin() {
		if (this.run.isOver()) {
			this.run = new UploadRun();
		}
		addClassName("open");
		removeClassName("ended");
		summarize();
	}

	private void end(List<String> cancelled, List<String> broken) {
		cancelled.forEach((name) -> this.run.add(new UploadRun.Cancelled(name)));
		broken.stream().filter((name) -> !isKnown(name)).forEach((name) -> this.run.add(new UploadRun.BrokenOff(name)));
		this.run.end();
		this.drop.end();
		addClassName("ended");
		summarize();
		look();
	}

	private boolean isKnown(String name) {
		return this.run.lines().stream().anyMatch((line) -> line.fileName().equals(name));
	}

	private void receive(UploadEvent event) {
		String name = event.getFileName();
		try (InputStream content = event.getInputStream()) {
			this.takeIn.take(name, content, this.drop.delivery(),
					(line) -> tell(event.getUI(), new UploadRun.Settled(line.fileName(), line.outcome())));
		}
		catch (IOException ex) {
			LOG.info("An upload broke off: {}", ex.toString());
			tell(event.getUI(), new UploadRun.BrokenOff(name));
		}
	}

	private void tell(UI ui, UploadRun.Line line) {
		ui.access(() -> {
			if (line instanceof UploadRun.Settled) {
				begin();
			}
			this.run.add(line);
			summarize();
			if (System.nanoTime() - this.lookedAt > BETWEEN_LOOKS_NANOS) {
				look();
			}
		});
	}

	private void look() {
		this.lookedAt = System.nanoTime();
		this.arrived.run();
		getUI().ifPresent(MainLayout::recount);
	}

	private void summarize() {
		StringBuilder sentence = new StringBuilder();
		append(sentence, "photo.upload.taken-in", this.run.takenIn());
		append(sentence, "photo.upload.already-here", this.run.alreadyHere());
		List<UploadRun.Line> missing = this.run.missing();
		if (!missing.isEmpty()) {
			UploadRun.Line last = missing.getLast();
			sentence.append(sentence.isEmpty() ? "" : " · ")
				.append(getTranslation("photo.upload.missing", missing.size(), reason(this, last), last.fileName()));
		}
		this.summary.setText(sentence.toString());
		this.list.setVisible(!this.run.isEmpty());
		this.drop.address().ifPresent(this.intake::setHref);
		this.intake.setVisible(this.drop.address().isPresent());
	}

	private void append(StringBuilder sentence, String key, int count) {
		if (count > 0) {
			sentence.append(sentence.isEmpty() ? "" : " · ").append(getTranslation(key, count));
		}
	}

	/**
	 * Says in a few words what became of a file.
	 * @param where whose language counts
	 * @param line the file
	 * @return the words
	 */
	static String reason(Component where, UploadRun.Line line) {
		return switch (line) {
			case UploadRun.BrokenOff _ -> where.getTranslation("photo.upload.broken-off");
			case UploadRun.Cancelled _ -> where.getTranslation("photo.upload.cancelled");
			case UploadRun.Settled(String _, IntakeOutcome outcome) -> switch (outcome) {
				case IntakeOutcome.TakenIn _ -> where.getTranslation("photo.upload.in");
				case IntakeOutcome.AlreadyHere _ -> where.getTranslation("photo.upload.here");
				case IntakeOutcome.Refused(String code, String _) -> where.getTranslation("photo.refused." + code);
			};
		};
	}

}
