package org.cutline.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.SetPhoto;

/** A photo of a set, small, which opens at a finding. */
final class SetThumb extends Anchor {

	private static final long serialVersionUID = 1L;

	/**
	 * Shows a photo.
	 * @param photo the photo
	 * @param ruleId the rule whose finding it opens at
	 */
	SetThumb(SetPhoto photo, String ruleId) {
		this(photo, "finding", ruleId, "desk.set.open");
	}

	/** A photo that opens with its blocks side by side. */
	static SetThumb inBlocks(SetPhoto photo) {
		return new SetThumb(photo, "view", "blocks", "desk.blocks.set.open");
	}

	private SetThumb(SetPhoto photo, String parameter, String value, String label) {
		super(PhotosView.PATH + "/" + photo.id() + "?" + parameter + "=" + value);
		addClassName("set-thumb");
		setTitle(photo.fileName());
		setAriaLabel(getTranslation(label, photo.fileName()));
		if (photo.previewable()) {
			Image image = new Image(PictureAddress.thumbnail(photo.id(), photo.digest()), "");
			image.getElement().setAttribute("loading", "lazy");
			add(image);
		}
		else {
			add(new Span(photo.fileName()));
		}
	}

}
