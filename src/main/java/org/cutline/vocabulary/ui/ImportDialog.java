package org.cutline.vocabulary.ui;

import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.cutline.shell.Notices;
import org.cutline.vocabulary.VocabularyRefused;

/** Takes names and words in from a file. */
final class ImportDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int LARGEST = 5_000_000;

	private final transient VocabularyRoom room;

	private final transient Runnable changed;

	private final Span refused = new Span();

	ImportDialog(VocabularyRoom room, Runnable changed) {
		this.room = room;
		this.changed = changed;
		setHeaderTitle(getTranslation("vocabulary.import"));
		setWidth("480px");
		Upload upload = new Upload(UploadHandler.inMemory((file, octets) -> UI.getCurrentOrThrow()
			.access(() -> take(new String(octets, StandardCharsets.UTF_8)))));
		upload.setAcceptedFileTypes(".tsv", ".txt");
		upload.setMaxFiles(1);
		upload.setMaxFileSize(LARGEST);
		this.refused.addClassName("refusal");
		this.refused.getElement().setAttribute("role", "alert");
		add(new Paragraph(getTranslation("vocabulary.import.why")), upload, this.refused);
		getFooter().add(new Button(getTranslation("vocabulary.cancel"), (click) -> close()));
	}

	private void take(String text) {
		try {
			int taken = this.room.file().read(text);
			close();
			Notices.done(getTranslation("vocabulary.imported", taken));
			this.changed.run();
		}
		catch (VocabularyRefused ex) {
			this.refused.setText(Refusals.sentence(this, ex));
		}
	}

}
