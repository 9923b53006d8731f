package org.cutline.desk.ui;

import java.util.function.Supplier;

import org.cutline.metadata.Field;
import org.cutline.style.OverruleOutcome;
import org.cutline.style.Overrules;
import org.cutline.stylebook.Finding;

/** Overrules findings of the photo that is open, saved or not. */
final class OpenOverrules implements CaptionPanel.Overruling {

	private final Overrules overrules;

	private final Supplier<EditSession> session;

	private final Runnable recheck;

	/**
	 * Makes the deeds.
	 * @param overrules keeps them
	 * @param session the session that is open now
	 * @param recheck checks its caption again
	 */
	OpenOverrules(Overrules overrules, Supplier<EditSession> session, Runnable recheck) {
		this.overrules = overrules;
		this.session = session;
		this.recheck = recheck;
	}

	@Override
	public boolean overrule(Finding finding, String reason) {
		EditSession open = this.session.get();
		OverruleOutcome outcome = this.overrules.overrule(open.base().id(), finding,
				open.fields().text(Field.DESCRIPTION), reason);
		this.recheck.run();
		return outcome instanceof OverruleOutcome.Done;
	}

	@Override
	public void takeBack(Finding finding) {
		EditSession open = this.session.get();
		this.overrules.takeBack(open.base().id(), finding.key(open.fields().text(Field.DESCRIPTION)));
		this.recheck.run();
	}

}
