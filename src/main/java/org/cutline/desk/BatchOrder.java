package org.cutline.desk;

/**
 * One photo of a batch that is to be done.
 *
 * @param photo the photo, with the edition that was looked at
 * @param what what to do to it, as its kind of batch writes it down
 */
record BatchOrder(SetPhoto photo, String what) {
}
