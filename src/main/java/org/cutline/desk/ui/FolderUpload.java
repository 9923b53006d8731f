package org.cutline.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * A button that picks a whole folder. It stands somewhere in the drop zone, gives the
 * files to the zone's manager, and has folders that are dropped there read to their end.
 */
@Tag("cutline-folder-upload")
@JavaScript("context://cutline/folder-upload.js")
final class FolderUpload extends Component {

	private static final long serialVersionUID = 1L;

	FolderUpload() {
		getElement().setAttribute("data-label", getTranslation("photo.upload.folder"));
	}

}
