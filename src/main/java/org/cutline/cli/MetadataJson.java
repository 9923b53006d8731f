package org.cutline.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;

import org.cutline.metadata.Block;
import org.cutline.metadata.ContentCredential;
import org.cutline.metadata.EmbeddedBlock;
import org.cutline.metadata.EmbeddedEntry;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldReading;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.cutline.metadata.MetadataProblem;
import org.cutline.metadata.MetadataReading;
import org.cutline.metadata.Region;
import org.cutline.metadata.Repair;
import org.cutline.metadata.SourceValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what a file says as one line of JSON. */
final class MetadataJson implements MetadataReport {

	private static final JsonFactory JSON = new JsonFactory();

	private static final Map<Enum<?>, String> CAMEL = new ConcurrentHashMap<>();

	private final boolean all;

	/**
	 * A report in JSON.
	 * @param all whether everything embedded is written, known or not
	 */
	MetadataJson(boolean all) {
		this.all = all;
	}

	@Override
	public String write(String file, MetadataReading reading) {
		StringWriter line = new StringWriter(2048);
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
			json.writeStartObject();
			json.writeStringProperty("file", file);
			switch (reading) {
				case MetadataReading.Read(FileMetadata metadata) -> write(json, metadata);
				case MetadataReading.Unreadable(var format, String reason) -> {
					json.writeStringProperty("format", format.label());
					problems(json, List.of(new MetadataProblem("file.unreadable", reason)));
				}
				case MetadataReading.Unsupported(String reason) -> {
					json.writeNullProperty("format");
					problems(json, List.of(new MetadataProblem("file.unsupported", reason)));
				}
			}
			json.writeEndObject();
		}
		return line.append('\n').toString();
	}

	private void write(JsonGenerator json, FileMetadata metadata) {
		json.writeStringProperty("format", metadata.format().label());
		json.writeNumberProperty("width", metadata.width());
		json.writeNumberProperty("height", metadata.height());
		json.writeNumberProperty("orientation", metadata.orientation());
		fields(json, metadata);
		sources(json, metadata);
		json.writeArrayPropertyStart("conflicts");
		metadata.conflicts().forEach((reading) -> conflict(json, reading));
		json.writeEndArray();
		problems(json, metadata.problems());
		repairs(json, metadata.repairs());
		strings(json, "generatedBy", metadata.generatedBy());
		credentials(json, metadata);
		json.writeArrayPropertyStart("regions");
		metadata.regions().forEach((region) -> region(json, region));
		json.writeEndArray();
		json.writeBooleanProperty("gps", metadata.hasGps());
		var charset = metadata.iimCharset();
		if (charset != null) {
			json.writeObjectPropertyStart("iimCharset");
			json.writeStringProperty("charset", charset.charset());
			json.writeStringProperty("found", camel(charset.found()));
			json.writeEndObject();
		}
		if (this.all) {
			embedded(json, metadata.embedded());
		}
	}

	private static void fields(JsonGenerator json, FileMetadata metadata) {
		json.writeObjectPropertyStart("fields");
		metadata.fields().forEach((field, reading) -> {
			json.writeName(field.id());
			FieldJson.write(json, field, reading.value());
		});
		json.writeEndObject();
		json.writeObjectPropertyStart("languages");
		metadata.fields().forEach((field, reading) -> {
			if (reading.value() instanceof FieldValue.Languages(Map<String, String> languages)) {
				json.writeObjectPropertyStart(field.id());
				languages.forEach(json::writeStringProperty);
				json.writeEndObject();
			}
		});
		json.writeEndObject();
	}

	private static void sources(JsonGenerator json, FileMetadata metadata) {
		json.writeObjectPropertyStart("sources");
		metadata.fields().forEach((field, reading) -> {
			json.writeArrayPropertyStart(field.id());
			for (SourceValue source : reading.sources()) {
				source(json, field, source, field.kind() != Field.Kind.STRUCTURE);
			}
			json.writeEndArray();
		});
		json.writeEndObject();
	}

	private static void source(JsonGenerator json, Field field, SourceValue source, boolean withValue) {
		json.writeStartObject();
		json.writeStringProperty("block", block(source.block()));
		json.writeStringProperty("address", source.address());
		if (withValue) {
			json.writeName("value");
			FieldJson.write(json, field, source.value());
		}
		json.writeEndObject();
	}

	private static void conflict(JsonGenerator json, FieldReading reading) {
		json.writeStartObject();
		json.writeStringProperty("field", reading.field().id());
		json.writeStringProperty("rule", camel(reading.rule()));
		json.writeStringProperty("chosen", block(reading.block()));
		json.writeArrayPropertyStart("values");
		reading.sources().forEach((source) -> source(json, reading.field(), source, true));
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void problems(JsonGenerator json, List<MetadataProblem> problems) {
		json.writeArrayPropertyStart("problems");
		for (MetadataProblem problem : problems) {
			json.writeStartObject();
			json.writeStringProperty("code", problem.code());
			json.writeStringProperty("sentence", problem.sentence());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void repairs(JsonGenerator json, Map<Field, Repair> repairs) {
		json.writeObjectPropertyStart("repairs");
		repairs.forEach((field, repair) -> {
			json.writeObjectPropertyStart(field.id());
			json.writeStringProperty("damage", camel(repair.damage()));
			json.writeStringProperty("repaired", repair.repaired());
			json.writeEndObject();
		});
		json.writeEndObject();
	}

	private static void credentials(JsonGenerator json, FileMetadata metadata) {
		json.writeArrayPropertyStart("contentCredentials");
		for (ContentCredential credential : metadata.contentCredentials()) {
			json.writeStartObject();
			json.writeStringProperty("label", credential.label());
			json.writeBooleanProperty("active", credential.active());
			json.writeStringProperty("claimGenerator", credential.claimGenerator());
			strings(json, "actions", credential.actions());
			strings(json, "digitalSourceTypes", credential.digitalSourceTypes());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void region(JsonGenerator json, Region region) {
		json.writeStartObject();
		json.writeStringProperty("source", region.source().name().toLowerCase(Locale.ROOT));
		json.writeStringProperty("type", region.type());
		strings(json, "names", region.names());
		switch (region.shape()) {
			case Region.Rectangle(double x, double y, double width, double height) ->
				numbers(json, "rectangle", x, y, width, height);
			case Region.Circle(double x, double y, double radius) -> numbers(json, "circle", x, y, radius);
			case Region.Polygon(List<Region.Point> corners) -> numbers(json, "polygon",
					corners.stream().flatMapToDouble((corner) -> DoubleStream.of(corner.x(), corner.y())).toArray());
		}
		json.writeEndObject();
	}

	private static void numbers(JsonGenerator json, String name, double... numbers) {
		json.writeArrayPropertyStart(name);
		for (double number : numbers) {
			json.writeNumber(number);
		}
		json.writeEndArray();
	}

	private static void embedded(JsonGenerator json, List<EmbeddedBlock> blocks) {
		json.writeArrayPropertyStart("embedded");
		for (EmbeddedBlock embedded : blocks) {
			for (EmbeddedEntry entry : embedded.entries()) {
				json.writeStartObject();
				json.writeStringProperty("block", block(embedded.block()));
				json.writeStringProperty("address", entry.address());
				json.writeStringProperty("name", entry.name());
				json.writeStringProperty("value", entry.value());
				json.writeNumberProperty("octets", entry.octets());
				json.writeEndObject();
			}
		}
		json.writeEndArray();
	}

	private static void strings(JsonGenerator json, String name, List<String> texts) {
		json.writeArrayPropertyStart(name);
		texts.forEach(json::writeString);
		json.writeEndArray();
	}

	private static String block(Block block) {
		return camel(block);
	}

	/** {@code IIM_SHORTENED} becomes {@code iimShortened}. */
	private static String camel(Enum<?> constant) {
		return CAMEL.computeIfAbsent(constant, MetadataJson::toCamel);
	}

	private static String toCamel(Enum<?> constant) {
		StringBuilder name = new StringBuilder();
		for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
			name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return name.toString();
	}

}
