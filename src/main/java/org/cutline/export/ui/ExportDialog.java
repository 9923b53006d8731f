package org.cutline.export.ui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import org.cutline.export.Attachment;
import org.cutline.export.ExportLine;
import org.cutline.export.ExportOptions;
import org.cutline.export.ExportOrder;
import org.cutline.export.ExportReport;
import org.cutline.export.ExportRun;
import org.cutline.export.Packing;
import org.cutline.export.Parcel;
import org.cutline.metadata.Field;
import org.cutline.metadata.WriteOptions.ContentCredentials;

/**
 * Asks what goes along, sends the download, and says photo by photo what became of it.
 */
@StyleSheet("context://cutline/rooms/story.css")
final class ExportDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient ExportRun run;

	private final transient Function<ExportOptions, ExportOrder> order;

	private final boolean story;

	private final Checkbox gps = new Checkbox(getTranslation("export.gps"));

	private final Checkbox serials = new Checkbox(getTranslation("export.serials"));

	private final CredentialsQuestion credentials;

	private final Anchor download = new Anchor(this::send, getTranslation("export.download"));

	private final Span state = new Span();

	private final Div lines = new Div();

	private ExportOptions options = ExportOptions.usual();

	ExportDialog(ExportRun run, String title, boolean story, Function<ExportOptions, ExportOrder> order) {
		this.run = run;
		this.order = order;
		this.story = story;
		setHeaderTitle(title);
		addClassName("export-dialog");
		setWidth("620px");
		this.credentials = new CredentialsQuestion(run.signed(order.apply(this.options)), this::choose);
		Div choices = new Div(this.credentials, this.gps, this.serials);
		choices.addClassName("export-options");
		List.of(this.gps, this.serials).forEach((choice) -> choice.addValueChangeListener((change) -> choose()));
		this.state.addClassName("soft");
		this.state.getElement().setAttribute("role", "status");
		this.lines.addClassName("export-lines");
		add(new Paragraph(getTranslation(story ? "export.why.story" : "export.why")), choices, this.lines);
		this.download.addClassNames("export-download", "focusable");
		getFooter().add(this.state, new Button(getTranslation("shell.close"), (click) -> close()), this.download);
		choose();
	}

	private void choose() {
		Optional<ContentCredentials> answer = this.credentials.answer();
		this.download.setEnabled(answer.isPresent());
		this.state.setText(answer.isPresent() ? "" : getTranslation("export.credentials.first"));
		this.options = new ExportOptions(this.gps.getValue(), this.serials.getValue(),
				answer.orElse(ContentCredentials.KEEP));
	}

	private void send(DownloadEvent event) throws IOException {
		UI ui = event.getUI();
		ui.access(this::begin);
		switch (this.run.pack(this.order.apply(this.options))) {
			case Packing.Ready(Parcel parcel) -> {
				try (parcel) {
					send(parcel, event, ui);
				}
			}
			case Packing.Nothing(ExportReport report) -> refuse(event, () -> {
				report.lines().forEach(this::line);
				this.state.setText(getTranslation("export.nothing"));
			});
			case Packing.Unknown _ -> refuse(event, () -> this.state.setText(getTranslation("export.nothing")));
		}
	}

	private void begin() {
		this.lines.removeAll();
		this.state.setText(getTranslation("export.running"));
	}

	private void send(Parcel parcel, DownloadEvent event, UI ui) throws IOException {
		VaadinResponse response = event.getResponse();
		event.setContentType(parcel.mediaType());
		response.setHeader("Content-Disposition", Attachment.named(parcel.fileName()));
		response.setHeader("Cache-Control", "private, no-store");
		event.setContentLength(parcel.size());
		boolean sent = false;
		try {
			ExportReport report = parcel.sendTo(event.getOutputStream(), (line) -> ui.access(() -> line(line)));
			sent = true;
			ui.access(() -> finish(report));
		}
		finally {
			if (!sent) {
				ui.access(() -> this.state.setText(getTranslation("export.broken")));
			}
		}
	}

	private static void refuse(DownloadEvent event, Command say) throws IOException {
		event.getUI().access(say);
		event.getResponse().sendError(409, "");
	}

	private void finish(ExportReport report) {
		String done = getTranslation(this.story ? "export.done.story" : "export.done", report.sent());
		int held = report.notSent().size();
		this.state.setText((held == 0) ? done : done + " " + getTranslation("export.held", held));
	}

	private String sentence(ExportLine.Note note) {
		return switch (note.code()) {
			case "finding" -> (note.finding() != null) ? note.finding().sentence(getLocale()) : note.sentence();
			case "credentials.broken" -> getTranslation("export.note.credentials");
			case "shortened" -> getTranslation("export.note.shortened", Field.of(note.about()).label(getLocale()));
			default -> note.sentence();
		};
	}

	private void line(ExportLine line) {
		String name = (line.sentAs() != null) ? line.sentAs() : line.fileName();
		Span called = new Span(name.isEmpty() ? getTranslation("export.photo", line.photo()) : name);
		called.addClassName("name");
		Span outcome = new Span(getTranslation("export.outcome." + line.outcome().code()));
		Div row = new Div(called, outcome);
		row.addClassName("export-line");
		if (!line.outcome().sent()) {
			row.addClassName("not-sent");
		}
		else if (!line.notes().isEmpty()) {
			row.addClassName("noted");
		}
		for (ExportLine.Note note : line.notes()) {
			Span words = new Span(sentence(note));
			words.addClassName("note");
			row.add(words);
		}
		this.lines.add(row);
	}

}
