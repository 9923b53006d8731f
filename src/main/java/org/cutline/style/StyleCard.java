package org.cutline.style;

import org.cutline.stylebook.HouseStyle;

/**
 * A house style in the list.
 *
 * @param style its last version, read
 * @param live the version that captions are held to, or -1 while none has gone live
 * @param last the last version
 * @param shipped whether it comes with the desk
 */
public record StyleCard(HouseStyle style, int live, StyleVersion last, boolean shipped) {

	public String id() {
		return this.style.id();
	}

	/** Whether there is a version that has not gone live. */
	public boolean hasDraft() {
		return this.last.number() > this.live;
	}

}
