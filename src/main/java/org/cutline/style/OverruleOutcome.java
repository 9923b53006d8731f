package org.cutline.style;

/** What became of overruling a finding. */
public sealed interface OverruleOutcome {

	/**
	 * It is remembered for the photo.
	 *
	 * @param overrule what is remembered
	 */
	record Done(Overrule overrule) implements OverruleOutcome {
	}

	/** It is an error, which nobody overrules. */
	record IsError() implements OverruleOutcome {
	}

	/** The reason is missing, or longer than 1,000 characters. */
	record NoReason() implements OverruleOutcome {
	}

	/** There is no such photo, or no such finding on it. */
	record Unknown() implements OverruleOutcome {
	}

}
