package org.cutline.style;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.ParsedCaption;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoView;
import org.cutline.stylebook.CaptionUnderCheck;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.StyleReport;
import org.cutline.stylebook.Stylebook;
import org.springframework.stereotype.Component;

/**
 * Reads and checks a caption against house style and the photo's fields; touches no row.
 */
@Component
public class CaptionCheck {

	private final HouseStyleChoice styles;

	CaptionCheck(HouseStyleChoice styles) {
		this.styles = styles;
	}

	/**
	 * Checks a photo as it stands.
	 * @param photo the photo
	 * @return its caption, read and checked
	 */
	public CheckedCaption check(PhotoView photo) {
		return check(photo, photo.fields());
	}

	/**
	 * Checks a photo with fields that are not saved yet.
	 * @param photo the photo
	 * @param fields its fields as they are being edited
	 * @return the caption, read and checked
	 */
	public CheckedCaption check(PhotoView photo, PhotoFields fields) {
		ParsedCaption caption = CaptionParser.parse(fields.text(Field.DESCRIPTION));
		HouseStyle style = this.styles.styleFor(caption);
		StyleReport report = Stylebook.standard()
			.check(new CaptionUnderCheck(caption, Facts.of(fields, photo.captureTime(), photo.aiGenerated()), style));
		return new CheckedCaption(caption, style, report);
	}

}
