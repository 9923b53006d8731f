package org.cutline.worker;

import org.springframework.util.unit.DataSize;

/** Workers of a test's own. */
public final class TestWorkers {

	private TestWorkers() {
	}

	public static Workers one() {
		return new Workers(new WorkerSettings(1, DataSize.ofMegabytes(128)));
	}

}
