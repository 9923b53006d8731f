package org.cutline.desk.ui;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;

/** What can be done with the values of blocks. */
interface BlockDeeds {

	/** Whether the reader may write. */
	boolean mayEdit();

	/** Lets a value count, as an edit that is saved with the others. */
	void use(Field field, FieldValue value);

	/** Decides the same for the other photos of the list. */
	void decideOthers(Field field);

}
