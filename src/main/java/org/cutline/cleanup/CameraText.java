package org.cutline.cleanup;

import java.util.List;
import java.util.Map;

import org.cutline.metadata.CameraFiller;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/** What a camera or a program wrote on its own where a caption belongs goes. */
final class CameraText implements Cleaner {

	private static final List<Field> FIELDS = List.of(Field.DESCRIPTION, Field.HEADLINE, Field.TITLE);

	@Override
	public String id() {
		return "camera-text";
	}

	@Override
	public List<CleanerExample> examples() {
		return List.of(CleanerExample.of(Field.DESCRIPTION, "OLYMPUS DIGITAL CAMERA", ""),
				CleanerExample.of(Field.TITLE, "SONY DSC", ""),
				CleanerExample.kept(Field.DESCRIPTION, "A man holds an Olympus digital camera in Tokyo."));
	}

	@Override
	public Map<Field, FieldValue> clean(Said said) {
		return said.each(FIELDS, (text) -> CameraFiller.is(text) ? "" : text);
	}

}
