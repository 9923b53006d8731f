package org.cutline.desk.ui;

import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoView;

/** The addresses of pictures; the digest in them lets browsers keep what they got. */
final class PictureAddress {

	private PictureAddress() {
	}

	static String thumbnail(PhotoId id, String digestStart) {
		return "api/photos/" + id + "/renditions/400?v=" + digestStart;
	}

	static String preview(PhotoView photo) {
		return "api/photos/" + photo.id() + "/renditions/1600?v=" + photo.digest().shortForm();
	}

	static String original(PhotoView photo) {
		return "api/photos/" + photo.id() + "/original?v=" + photo.digest().shortForm();
	}

	static String octets(PhotoId id, int block, int entry) {
		return "api/photos/" + id + "/embedded/" + block + "/" + entry;
	}

}
