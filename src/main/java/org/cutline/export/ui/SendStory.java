package org.cutline.export.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.cutline.export.ExportOrder;
import org.cutline.export.ExportRun;
import org.cutline.story.StoryAction;
import org.cutline.story.StoryId;

/** Sends a story out as a package. */
@SpringComponent
class SendStory implements StoryAction {

	private final ExportRun run;

	SendStory(ExportRun run) {
		this.run = run;
	}

	@Override
	public String labelKey() {
		return "export.package";
	}

	@Override
	public int place() {
		return 10;
	}

	@Override
	public void run(StoryId story) {
		String title = I18NProvider.translate("export.title.story");
		new ExportDialog(this.run, title, true, (options) -> ExportOrder.of(story, options)).open();
	}

}
