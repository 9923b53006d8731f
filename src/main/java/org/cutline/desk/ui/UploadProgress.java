package org.cutline.desk.ui;

import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import tools.jackson.databind.JsonNode;

/**
 * How far the files on their way have come, counted in the browser. It stands where
 * Vaadin's own list of files would, and takes the same manager.
 */
@Tag("cutline-upload-progress")
@JavaScript("context://cutline/upload-progress.js")
final class UploadProgress extends UploadFileList {

	private static final long serialVersionUID = 1L;

	private static final String SIZE = "event.detail.files";

	private static final String CANCELLED = "event.detail.cancelled";

	private static final String BROKEN = "event.detail.broken";

	UploadProgress() {
		for (String text : List.of("uploading", "uploading-one", "uploaded", "uploaded-one", "counted", "seconds-left",
				"minutes-left", "cancel")) {
			getElement().setAttribute("data-" + text, getTranslation("photo.upload." + text, "{0}", "{1}"));
		}
	}

	void onBegun(SerializableRunnable listener) {
		getElement().addEventListener("batch-begun", (event) -> listener.run());
	}

	/** Told how many files the batch has, whenever it grows. */
	void onSize(SerializableConsumer<Integer> listener) {
		getElement().addEventListener("batch-size", (event) -> listener.accept(event.getEventData().path(SIZE).asInt()))
			.addEventData(SIZE);
	}

	/** Told the names of files that were cancelled and of those that broke off. */
	void onEnded(BiConsumer<List<String>, List<String>> listener) {
		getElement()
			.addEventListener("batch-ended", (event) -> listener.accept(names(event, CANCELLED), names(event, BROKEN)))
			.addEventData(CANCELLED)
			.addEventData(BROKEN);
	}

	private static List<String> names(DomEvent event, String expression) {
		return event.getEventData().path(expression).valueStream().map(JsonNode::asString).toList();
	}

}
