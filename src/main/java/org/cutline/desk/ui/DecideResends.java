package org.cutline.desk.ui;

import java.util.List;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.desk.SelectionAction;
import org.cutline.photo.PhotoId;
import org.cutline.resend.ResendPair;
import org.cutline.shell.Notices;

/** Decides the resends among the chosen photos, one after the other or all alike. */
@SpringComponent
class DecideResends implements SelectionAction {

	private final ResendRoom room;

	DecideResends(ResendRoom room) {
		this.room = room;
	}

	@Override
	public String labelKey() {
		return "desk.resend.action";
	}

	@Override
	public int place() {
		return 25;
	}

	@Override
	public void run(List<PhotoId> photos) {
		List<ResendPair> pairs = this.room.resends().open(photos);
		if (pairs.isEmpty()) {
			Notices.refused(I18NProvider.translate("desk.resend.none"));
			return;
		}
		this.room.open(pairs, () -> {
		});
	}

}
