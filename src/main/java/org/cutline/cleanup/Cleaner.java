package org.cutline.cleanup;

import java.util.List;
import java.util.Map;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/**
 * One thing that is taken out of what files say. Its name and reason are texts under its
 * id: {@code cleanup.step.<id>} and {@code cleanup.step.<id>.why}.
 */
public interface Cleaner {

	/** Its id, such as {@code copyright-sign}. */
	String id();

	/** Files before and after, and files it leaves alone. */
	List<CleanerExample> examples();

	/**
	 * Looks at a file.
	 * @param said what it says, as the cleaners before left it
	 * @return the fields that it wants otherwise, with their values
	 */
	Map<Field, FieldValue> clean(Said said);

}
