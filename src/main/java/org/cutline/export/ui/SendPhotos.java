package org.cutline.export.ui;

import java.util.List;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.desk.SelectionAction;
import org.cutline.export.ExportOrder;
import org.cutline.export.ExportRun;
import org.cutline.photo.PhotoId;

/** Sends chosen photos out. */
@SpringComponent
class SendPhotos implements SelectionAction {

	private final ExportRun run;

	SendPhotos(ExportRun run) {
		this.run = run;
	}

	@Override
	public String labelKey() {
		return "export.action";
	}

	@Override
	public int place() {
		return 40;
	}

	@Override
	public void run(List<PhotoId> photos) {
		String title = I18NProvider.translate("export.title", photos.size());
		new ExportDialog(this.run, title, false, (options) -> ExportOrder.of(photos, options)).open();
	}

}
