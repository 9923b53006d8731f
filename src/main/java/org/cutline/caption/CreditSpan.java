package org.cutline.caption;

/**
 * Tokens that hold a credit line.
 *
 * @param from the first token, bracket and label included
 * @param to the token after the last
 * @param contentFrom the first token of names
 * @param contentTo the token after the names
 * @param form the way it is written
 */
record CreditSpan(int from, int to, int contentFrom, int contentTo, CreditForm form) {
}
