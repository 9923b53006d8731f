package org.cutline.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cutline.caption.CaptionLabels;
import org.cutline.caption.TextRange;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.Fix;
import org.cutline.stylebook.TextEdit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a checked caption as one line of JSON: the fields that it came with, untouched
 * and in order, then {@code parsed} and {@code findings}. Offsets are UTF-16 units of
 * {@code text}.
 */
final class CaptionJson implements CheckReport {

	private static final JsonFactory JSON = new JsonFactory();

	private static final Set<String> OURS = Set.of("parsed", "findings");

	private final Words words;

	CaptionJson(Words words) {
		this.words = words;
	}

	@Override
	public void write(CheckedCaption caption, StringBuilder out) {
		StringWriter line = new StringWriter(1024);
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
			json.writeStartObject();
			JsonMembers members = caption.members();
			if (members == null) {
				origin(json, caption);
			}
			json.writeName("parsed");
			parsed(json, CaptionLabels.of(caption.parsed()));
			json.writeArrayPropertyStart("findings");
			caption.findings().forEach((finding) -> finding(json, finding));
			json.writeEndArray();
			json.writeEndObject();
		}
		JsonMembers members = caption.members();
		out.append('{');
		if (members != null) {
			members.without(OURS).forEach((member) -> out.append(member).append(", "));
		}
		out.append(line.getBuffer(), 1, line.getBuffer().length()).append('\n');
	}

	@Override
	public void end(Tally tally, StringBuilder out) {
		// Nothing but objects.
	}

	private static void origin(JsonGenerator json, CheckedCaption caption) {
		json.writeStringProperty("file", caption.file());
		if (caption.line() > 0) {
			json.writeNumberProperty("line", caption.line());
		}
		json.writeStringProperty("text", caption.parsed().text());
	}

	private static void parsed(JsonGenerator json, CaptionLabels labels) {
		json.writeStartObject();
		text(json, "agency", labels.agency());
		text(json, "photographer", labels.photographer());
		texts(json, "partners", labels.partners());
		text(json, "suffix", labels.suffix());
		text(json, "date", labels.date());
		text(json, "city", labels.city());
		text(json, "country", labels.country());
		text(json, "language", labels.language());
		texts(json, "position_markers", labels.positionMarkers());
		texts(json, "restrictions", labels.restrictions());
		json.writeArrayPropertyStart("persons");
		for (CaptionLabels.Person person : labels.persons()) {
			json.writeStartObject();
			text(json, "name", person.name());
			text(json, "title", person.title());
			text(json, "position", person.position());
			json.writeBooleanProperty("pictured", person.pictured());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void finding(JsonGenerator json, Finding finding) {
		json.writeStartObject();
		text(json, "rule", finding.ruleId());
		text(json, "severity", finding.severity().name().toLowerCase(Locale.ROOT));
		TextRange range = finding.range();
		if (range != null) {
			range(json, range);
		}
		else {
			json.writeNullProperty("start");
			json.writeNullProperty("end");
		}
		text(json, "message", finding.sentence(this.words.locale()));
		json.writeArrayPropertyStart("fixes");
		finding.fixes().forEach((fix) -> fix(json, fix));
		json.writeEndArray();
		json.writeEndObject();
	}

	private void fix(JsonGenerator json, Fix fix) {
		json.writeStartObject();
		text(json, "label", fix.label().in(this.words.locale()));
		json.writeBooleanProperty("certain", fix.certain());
		switch (fix) {
			case Fix.TextFix change -> {
				json.writeArrayPropertyStart("edits");
				for (TextEdit edit : change.edits()) {
					json.writeStartObject();
					range(json, edit.range());
					text(json, "text", edit.replacement());
					json.writeEndObject();
				}
				json.writeEndArray();
			}
			case Fix.FieldFix change -> {
				text(json, "field", change.fieldId());
				text(json, "value", change.newValue());
			}
		}
		json.writeEndObject();
	}

	private static void range(JsonGenerator json, TextRange range) {
		json.writeNumberProperty("start", range.start());
		json.writeNumberProperty("end", range.end());
	}

	private static void text(JsonGenerator json, String name, @Nullable String text) {
		if (text != null) {
			json.writeStringProperty(name, text);
		}
		else {
			json.writeNullProperty(name);
		}
	}

	private static void texts(JsonGenerator json, String name, List<String> texts) {
		json.writeArrayPropertyStart(name);
		texts.forEach(json::writeString);
		json.writeEndArray();
	}

}
