package org.cutline.desk.ui;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.i18n.I18NProvider;
import org.cutline.desk.SampleOffer;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoState;
import org.cutline.shell.DeskIcon;

/** What stands where there are no photos: what to do next, with the button for it. */
final class EmptySheet extends Div {

	private static final long serialVersionUID = 1L;

	private EmptySheet(String icon, String title, String sentence) {
		addClassName("empty-sheet");
		add(new DeskIcon(icon), new H2(title), new Paragraph(sentence));
	}

	/**
	 * A desk without a photo.
	 * @param manager takes files in, or null for somebody who may not
	 * @param sample what it may be filled with
	 * @param load fills it
	 */
	static EmptySheet desk(Optional<UploadManager> manager, Optional<SampleOffer> sample, Consumer<SampleOffer> load) {
		EmptySheet empty = new EmptySheet("drop", t("photo.empty"),
				t(manager.isPresent() ? "photo.empty.drop" : "photo.empty.wait"));
		Div deeds = new Div();
		deeds.addClassName("empty-deeds");
		manager.ifPresent((uploads) -> {
			UploadButton upload = new UploadButton(t("photo.upload"), uploads);
			upload.addThemeVariants(ButtonVariant.PRIMARY);
			deeds.add(upload, new FolderUpload());
			sample.ifPresent((offer) -> {
				Button fill = new Button(t("photo.empty.sample", offer.size()), (click) -> load.accept(offer));
				fill.setDisableOnClick(true);
				deeds.add(fill);
			});
		});
		empty.add(deeds);
		return empty;
	}

	/**
	 * A search that finds nothing.
	 * @param query the search
	 */
	static EmptySheet search(PhotoQuery query) {
		boolean inbox = query.words().isBlank() && query.findings() == null && query.state() == PhotoState.INBOX;
		EmptySheet empty = inbox ? new EmptySheet("chosen", t("photo.empty.inbox"), t("photo.empty.inbox.why"))
				: new EmptySheet("search", t("photo.empty.search"), t("photo.empty.search.why"));
		empty.add(new Anchor(PhotosNavigation.address(PhotoQuery.everything()), t("photo.empty.all")));
		return empty;
	}

	private static String t(String key, Object... values) {
		return I18NProvider.translate(key, values);
	}

}
