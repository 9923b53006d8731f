package org.cutline.desk.ui;

import java.util.List;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.desk.BlockChoices;
import org.cutline.desk.SelectionAction;
import org.cutline.photo.PhotoId;
import org.cutline.shell.Notices;

/** Decides which block counts where those of the chosen photos disagree. */
@SpringComponent
class DecideBlocks implements SelectionAction {

	private final BlockRoom room;

	DecideBlocks(BlockRoom room) {
		this.room = room;
	}

	@Override
	public String labelKey() {
		return "desk.blocks.action";
	}

	@Override
	public int place() {
		return 20;
	}

	@Override
	public void run(List<PhotoId> photos) {
		if (photos.size() > BlockChoices.MOST_AT_ONCE) {
			Notices.refused(I18NProvider.translate("desk.blocks.set.too-many", BlockChoices.MOST_AT_ONCE));
			return;
		}
		UI ui = UI.getCurrentOrThrow();
		BlocksDialog dialog = this.room.dialog(photos, () -> ComponentUtil.fireEvent(ui, new PhotosTouched(ui)));
		dialog.open();
		dialog.survey();
	}

}
