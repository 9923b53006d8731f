package org.cutline.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.cutline.ingest.IntakeOutcome;
import org.cutline.photo.PhotoId;

/** Every file of a batch and what became of it; those that are missing come first. */
final class UploadList extends Dialog {

	private static final long serialVersionUID = 1L;

	UploadList(UploadRun run) {
		setHeaderTitle(getTranslation("photo.upload"));
		addClassName("upload-list");
		NativeTable table = new NativeTable();
		NativeTableRow head = table.getHead().addRow();
		head.add(new NativeTableHeaderCell(getTranslation("photo.upload.file")),
				new NativeTableHeaderCell(getTranslation("photo.upload.became")));
		run.missing().forEach((line) -> table.getBody().add(row(line)));
		run.lines()
			.stream()
			.filter((line) -> !run.missing().contains(line))
			.forEach((line) -> table.getBody().add(row(line)));
		add(table);
		getFooter().add(new Button(getTranslation("shell.close"), (click) -> close()));
		setWidth("640px");
	}

	private NativeTableRow row(UploadRun.Line line) {
		Span became = new Span(UploadPanel.reason(this, line));
		became.addClassName("soft");
		return new NativeTableRow(new NativeTableCell(name(line)), new NativeTableCell(became));
	}

	private static Component name(UploadRun.Line line) {
		if (line instanceof UploadRun.Settled(String fileName, IntakeOutcome outcome)) {
			return switch (outcome) {
				case IntakeOutcome.TakenIn(PhotoId photo) -> new Anchor("photos/" + photo, fileName);
				case IntakeOutcome.AlreadyHere(PhotoId photo) -> new Anchor("photos/" + photo, fileName);
				case IntakeOutcome.Refused _ -> new Span(fileName);
			};
		}
		return new Span(line.fileName());
	}

}
