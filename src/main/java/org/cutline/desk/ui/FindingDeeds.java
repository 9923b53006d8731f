package org.cutline.desk.ui;

import com.vaadin.flow.component.Component;
import org.cutline.caption.TextRange;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.Fix;

/** What can be done about a finding. */
interface FindingDeeds {

	/** Makes a fix. */
	void apply(Fix fix);

	/** Shows the words that a finding is about. */
	void reveal(TextRange range);

	/**
	 * Asks for the reason to overrule a finding.
	 * @param finding the finding
	 * @param beside where to ask
	 */
	void askOverrule(Finding finding, Component beside);

	/** Lets an overruled finding count again. */
	void takeBack(Finding finding);

}
