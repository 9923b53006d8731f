package org.cutline.desk;

/**
 * Opens the findings of a set as one list in the UI of the one who asks. Later steps of
 * the flow, which know sets of their own, call it; the desk does not know them.
 */
public interface SetReview {

	/**
	 * Opens the list.
	 * @param title what the set is, in the reader's language
	 * @param question which captions
	 * @param changed told after photos have been changed from it
	 */
	void open(String title, SetQuestion question, Runnable changed);

}
