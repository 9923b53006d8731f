package org.cutline.promise;

import org.junit.jupiter.api.Tag;

/** How many rounds the long ones go, each by a system property of its own. */
final class Rounds {

	private Rounds() {
	}

	/**
	 * The number of a kind of rounds under {@link Tag soak}.
	 * @param name the property behind {@code soak.}
	 * @param usual how many where it is not set
	 * @return the number
	 */
	static int of(String name, int usual) {
		return Integer.getInteger("soak." + name, usual);
	}

}
