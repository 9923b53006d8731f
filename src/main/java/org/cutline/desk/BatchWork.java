package org.cutline.desk;

/**
 * What a kind of batch does to each of its photos. It is done by whoever goes on with the
 * batch, so everything it needs is in what was written down.
 */
interface BatchWork {

	/** The name of the kind in the rows, at most 20 letters. */
	String kind();

	/**
	 * Does it to one photo, in the transaction that writes down that it is done.
	 * @param photo the photo, with the edition that was looked at
	 * @param what what to do to it, as it was written down
	 * @param note why, kept with its edition
	 * @return what became of it
	 */
	MendResult make(SetPhoto photo, String what, String note);

}
