package org.cutline.safekeeping;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence what is the matter with a folder of the store. */
final class StoreIsNotReady extends AbstractFailureAnalyzer<StoreNotReady> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, StoreNotReady cause) {
		return new FailureAnalysis("The store is not ready: " + cause.getMessage() + ".",
				"Look whether its disk is mounted and writable, and start the desk again. Nothing was changed.", cause);
	}

}
