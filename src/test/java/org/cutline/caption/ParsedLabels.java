package org.cutline.caption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A parsed caption in the labels of the shared sample. */
final class ParsedLabels {

	static final List<String> PARTS = List.of("agency", "photographer", "partners", "suffix", "date", "city", "country",
			"language", "position_markers", "restrictions");

	private ParsedLabels() {
	}

	static Map<String, String> of(ParsedCaption parsed) {
		Map<String, String> labels = new LinkedHashMap<>();
		parsed.credit().ifPresent((credit) -> {
			labels.put("agency", credit.agencyName());
			labels.put("photographer", parsed.photographer());
			labels.put("partners", credit.partners().stream().map(CreditLine.Part::name).toList().toString());
		});
		labels.putIfAbsent("partners", "[]");
		labels.put("suffix", parsed.suffix().map(Qualifier.Kind::word).orElse(""));
		labels.put("date", parsed.dateTaken().map(CaptionDate::iso).orElse(""));
		labels.put("city", (parsed.place() != null) ? parsed.place().cityName() : "");
		labels.put("country", (parsed.place() != null) ? parsed.place().countryName() : "");
		labels.put("language", parsed.language().code());
		labels.put("position_markers", parsed.positionMarkers().stream().map(PositionMarker::text).toList().toString());
		labels.put("restrictions",
				parsed.restrictions()
					.stream()
					.filter((restriction) -> restriction.kind().limitsUse())
					.map(Restriction::text)
					.toList()
					.toString());
		return labels;
	}

}
