package org.cutline.style.ui;

import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.cutline.style.StyleOutcome;

/** Takes a style in from a file. */
final class BringDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int LARGEST = 400_000;

	private final transient StyleRoom room;

	private final Span refused = new Span();

	BringDialog(StyleRoom room) {
		this.room = room;
		setHeaderTitle(getTranslation("style.bring"));
		setWidth("480px");
		Upload upload = new Upload(UploadHandler.inMemory((file, octets) -> UI.getCurrentOrThrow()
			.access(() -> take(new String(octets, StandardCharsets.UTF_8)))));
		upload.setAcceptedFileTypes(".yaml", ".yml");
		upload.setMaxFiles(1);
		upload.setMaxFileSize(LARGEST);
		this.refused.addClassName("refusal");
		this.refused.getElement().setAttribute("role", "alert");
		add(new Paragraph(getTranslation("style.bring.why")), upload, this.refused);
		getFooter().add(new Button(getTranslation("style.cancel"), (click) -> close()));
	}

	private void take(String yaml) {
		switch (this.room.book().bring(yaml)) {
			case StyleOutcome.Done(var version) -> {
				close();
				StyleNavigation.openHouse(UI.getCurrentOrThrow(), version.styleId());
			}
			case StyleOutcome.Refused why -> this.refused.setText(Refusals.sentence(this, why));
			case StyleOutcome.Stale stale ->
				this.refused.setText(getTranslation("style.stale", this.room.nameOf(stale.theirs().by())));
			case StyleOutcome.Unknown _ -> this.refused.setText(getTranslation("style.gone"));
		}
	}

}
