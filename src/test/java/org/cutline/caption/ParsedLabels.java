package org.cutline.caption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A parsed caption in the labels of the shared sample. */
final class ParsedLabels {

	static final List<String> PARTS = List.of("agency", "photographer", "partners", "suffix", "date", "city", "country",
			"language", "position_markers", "restrictions");

	private ParsedLabels() {
	}

	static Map<String, String> of(ParsedCaption parsed) {
		CaptionLabels said = CaptionLabels.of(parsed);
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put("agency", text(said.agency()));
		labels.put("photographer", text(said.photographer()));
		labels.put("partners", said.partners().toString());
		labels.put("suffix", text(said.suffix()));
		labels.put("date", text(said.date()));
		labels.put("city", text(said.city()));
		labels.put("country", text(said.country()));
		labels.put("language", said.language());
		labels.put("position_markers", said.positionMarkers().toString());
		labels.put("restrictions", said.restrictions().toString());
		return labels;
	}

	private static String text(@Nullable String label) {
		return (label != null) ? label : "";
	}

}
