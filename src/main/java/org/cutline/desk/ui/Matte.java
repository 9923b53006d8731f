package org.cutline.desk.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.cutline.metadata.ImageFormat;
import org.cutline.metadata.Region;
import org.cutline.photo.PhotoSource;
import org.cutline.photo.PhotoView;

/**
 * The photo on a dark matte: to fit, larger, every pixel; with its file's name, size and
 * time. The browser gets the preview first, and the file itself when more is to be seen.
 */
@Tag("div")
final class Matte extends Component implements HasSize, HasStyle {

	private static final long serialVersionUID = 1L;

	private final Picture picture = new Picture();

	private final Div facts = new Div();

	private final Div missing = new Div();

	private final NativeButton regions = new NativeButton("", (click) -> drawRegions());

	private boolean drawn;

	Matte() {
		addClassName("matte");
		this.facts.addClassName("matte-facts");
		this.missing.addClassName("matte-missing");
		this.missing.setText(getTranslation("photo.matte.no-preview"));
		NativeButton fit = new NativeButton(getTranslation("photo.matte.fit"), (click) -> this.picture.call("fit"));
		NativeButton full = new NativeButton("100%", (click) -> this.picture.call("full"));
		full.getElement().setAttribute("aria-label", getTranslation("photo.matte.full"));
		this.regions.setVisible(false);
		Div zoom = new Div(fit, full, this.regions);
		zoom.addClassName("matte-zoom");
		getElement().appendChild(this.picture.getElement(), this.missing.getElement(), this.facts.getElement(),
				zoom.getElement());
	}

	/**
	 * Puts a photo on the matte.
	 * @param photo the photo
	 */
	void show(PhotoView photo) {
		this.picture.show(photo);
		this.missing.setVisible(!photo.previewable());
		this.facts.removeAll();
		chip(photo.fileName()).setTitle(photo.fileName());
		chip(String.format(getLocale(), "%.1f MP", photo.width() * (double) photo.height() / 1_000_000));
		String taken = photo.captureTime();
		if (taken != null) {
			chip(getTranslation("photo.matte.taken", DeskTime.asWritten(taken, getLocale())));
		}
		PhotoSource source = photo.source();
		if (source != null) {
			chip(getTranslation("photo.matte.source", source.name()));
		}
		if (photo.aiGenerated()) {
			chip(getTranslation("photo.matte.generated")).addClassName("generated");
		}
		if (photo.contentCredentials()) {
			chip(getTranslation("photo.matte.credentials"));
		}
	}

	/**
	 * Offers to draw the faces and regions that the file names.
	 * @param found the regions; with none there is nothing to offer
	 * @param photo the photo
	 */
	void offer(List<Region> found, PhotoView photo) {
		this.regions.setVisible(!found.isEmpty());
		this.regions.setText(getTranslation(RegionMarks.areFaces(found) ? "photo.matte.faces" : "photo.matte.regions",
				found.size()));
		this.picture.set("regions", RegionMarks.of(found, photo.width(), photo.height()));
		show(this.drawn && !found.isEmpty());
	}

	private void drawRegions() {
		this.drawn = !this.drawn;
		show(this.drawn);
	}

	private void show(boolean regionsDrawn) {
		this.regions.getElement().setAttribute("aria-pressed", Boolean.toString(regionsDrawn));
		this.picture.set("draw", Boolean.toString(regionsDrawn));
	}

	private Span chip(String text) {
		Span chip = new Span(text);
		chip.addClassName("chip");
		this.facts.add(chip);
		return chip;
	}

	/** The element that zooms and pans. */
	@Tag("cutline-matte")
	@JavaScript("context://cutline/matte.js")
	private static final class Picture extends Component {

		private static final long serialVersionUID = 1L;

		void show(PhotoView photo) {
			set("preview", photo.previewable() ? PictureAddress.preview(photo) : "");
			set("original", (photo.format() == ImageFormat.JPEG) ? PictureAddress.original(photo) : "");
			set("width", Integer.toString(photo.width()));
			set("height", Integer.toString(photo.height()));
			set("alt", getTranslation("photo.matte.alt", photo.fileName()));
		}

		void call(String function) {
			getElement().callJsFunction(function);
		}

		void set(String attribute, String value) {
			getElement().setAttribute(attribute, value);
		}

	}

}
