package org.cutline.desk.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.desk.SetDesk;
import org.cutline.desk.SetQuestion;
import org.cutline.desk.SetReview;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.Role;

/** Opens the findings of a set in a dialog. */
@SpringComponent
class ReviewSets implements SetReview {

	private final SetDesk desk;

	private final CurrentPerson currentPerson;

	ReviewSets(SetDesk desk, CurrentPerson currentPerson) {
		this.desk = desk;
		this.currentPerson = currentPerson;
	}

	@Override
	public void open(String title, SetQuestion question, Runnable changed) {
		SetDialog dialog = dialog(title, question, changed);
		dialog.open();
		dialog.list();
	}

	/** A dialog that is not open yet. */
	SetDialog dialog(String title, SetQuestion question, Runnable changed) {
		return new SetDialog(this.desk, this.currentPerson.require().may(Role.EDITOR), title, question, changed);
	}

}
