package org.cutline.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Reads the field catalogue {@code fields.tsv}: one field, one part of a structure or one
 * group of fields a line, columns separated by tabs, {@code -} for nothing, {@code #} for
 * a comment.
 */
final class FieldCatalogue {

	private static final String FILE = "fields.tsv";

	private static final int COLUMNS = 11;

	private final Map<String, String> namespaces = new HashMap<>();

	private final Map<String, List<String[]>> parts = new HashMap<>();

	private final Map<String, Field> byId = new LinkedHashMap<>();

	private final List<FieldGroup> groups = new ArrayList<>();

	private final Map<String, Field> byName = new HashMap<>();

	static FieldCatalogue load() {
		try (InputStream in = Objects.requireNonNull(FieldCatalogue.class.getResourceAsStream(FILE), FILE)) {
			return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + FILE, ex);
		}
	}

	static FieldCatalogue read(List<String> lines) {
		FieldCatalogue catalogue = new FieldCatalogue();
		lines.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\t", -1))
			.forEach(catalogue::read);
		catalogue.byId.values().forEach(catalogue::name);
		return catalogue;
	}

	List<Field> fields() {
		return List.copyOf(this.byId.values());
	}

	Map<String, Field> byId() {
		return Collections.unmodifiableMap(this.byId);
	}

	/**
	 * Every name a field is known by, in lower case: its id, its other names, its XMP
	 * property with and without prefix, its dataset.
	 * @return from name to field
	 */
	Map<String, Field> byName() {
		return Collections.unmodifiableMap(this.byName);
	}

	private void read(String[] columns) {
		switch (columns[0]) {
			case "namespace" -> this.namespaces.put(columns[1], columns[2]);
			case "group" -> this.groups.add(new FieldGroup(columns[1], columns[2], columns[3]));
			case "part" -> this.parts.computeIfAbsent(columns[1], (structure) -> new ArrayList<>()).add(columns);
			default -> {
				if (this.byId.put(columns[0], new Field(entry(columns))) != null) {
					throw new IllegalStateException("Twice in " + FILE + ": " + columns[0]);
				}
			}
		}
	}

	private void name(Field field) {
		List<String> names = new ArrayList<>(field.otherNames());
		field.xmp().ifPresent((xmp) -> names.addAll(List.of(xmp.toString(), xmp.name())));
		field.iim().ifPresent((iim) -> names.addAll(List.of(iim.toString(), iim.record() + ":" + iim.number())));
		this.byName.put(field.id().toLowerCase(Locale.ROOT), field);
		names.forEach((name) -> this.byName.putIfAbsent(name.toLowerCase(Locale.ROOT), field));
	}

	private Field.Entry entry(String[] columns) {
		if (columns.length != COLUMNS) {
			throw new IllegalStateException("Columns missing in " + FILE + ": " + String.join(" ", columns));
		}
		String place = columns[2].replaceAll("[*~!]", "");
		Field.Keeping keeping = columns[2].endsWith("~") ? Field.Keeping.WHEN_EDITED
				: columns[2].endsWith("!") ? Field.Keeping.READ_ONLY : Field.Keeping.IN_STEP;
		return new Field.Entry(columns[0], kind(columns[1]), structure(columns[1]),
				place.equals("-") ? 0 : Integer.parseInt(place), columns[2].endsWith("*"), this.groups.getLast(),
				keeping, xmp(columns[3]), iim(columns[4], columns[5], columns[6]),
				columns[7].equals("-") ? null : Integer.valueOf(columns[7]), columns[8], columns[9],
				columns[10].equals("-") ? List.of() : List.of(columns[10].split(",")));
	}

	private static Field.Kind kind(String column) {
		return column.contains(":") ? Field.Kind.STRUCTURE
				: column.equals("lang") ? Field.Kind.LANGUAGES : Field.Kind.valueOf(column.toUpperCase(Locale.ROOT));
	}

	private @Nullable Structure structure(String column) {
		int colon = column.indexOf(':');
		if (colon < 0) {
			return null;
		}
		String name = column.substring(colon + 1);
		List<Structure.Part> made = Objects.requireNonNull(this.parts.get(name), name)
			.stream()
			.map((part) -> new Structure.Part(Objects.requireNonNull(xmp(part[2])), kind(part[3]), structure(part[3]),
					part[4], part[5]))
			.toList();
		return new Structure(name, Structure.Array.valueOf(column.substring(0, colon).toUpperCase(Locale.ROOT)), made);
	}

	private Field.@Nullable XmpName xmp(String column) {
		if (column.equals("-")) {
			return null;
		}
		int colon = column.indexOf(':');
		String prefix = column.substring(0, colon);
		String namespace = Objects.requireNonNull(this.namespaces.get(prefix), prefix);
		return new Field.XmpName(namespace, prefix, column.substring(colon + 1));
	}

	private static Field.@Nullable IimHome iim(String dataset, String octets, String repeats) {
		if (dataset.equals("-")) {
			return null;
		}
		String[] parts = dataset.split("[:+]");
		int time = (parts.length > 2) ? Integer.parseInt(parts[2]) : 0;
		return new Field.IimHome(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), time, Integer.parseInt(octets),
				repeats.equals("rep"));
	}

}
