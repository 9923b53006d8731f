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
 * Reads the field catalogue {@code fields.tsv}: one field a line, columns separated by
 * tabs, {@code -} for nothing, {@code #} for a comment.
 */
record FieldCatalogue(List<Field> fields, Map<String, Field> byId) {

	private static final String FILE = "fields.tsv";

	static FieldCatalogue load() {
		try (InputStream in = Objects.requireNonNull(FieldCatalogue.class.getResourceAsStream(FILE), FILE)) {
			return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + FILE, ex);
		}
	}

	static FieldCatalogue read(List<String> lines) {
		Map<String, String> namespaces = new HashMap<>();
		Map<String, Field> byId = new LinkedHashMap<>();
		for (String line : lines) {
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String[] columns = line.split("\t", -1);
			if (columns[0].equals("namespace")) {
				namespaces.put(columns[1], columns[2]);
			}
			else if (byId.put(columns[0], new Field(entry(columns, namespaces))) != null) {
				throw new IllegalStateException("Twice in " + FILE + ": " + columns[0]);
			}
		}
		return new FieldCatalogue(List.copyOf(new ArrayList<>(byId.values())), Collections.unmodifiableMap(byId));
	}

	private static Field.Entry entry(String[] columns, Map<String, String> namespaces) {
		if (columns.length != 10) {
			throw new IllegalStateException("Ten columns expected in " + FILE + ": " + String.join(" ", columns));
		}
		String place = columns[2].replace("*", "");
		return new Field.Entry(columns[0], kind(columns[1]), place.equals("-") ? 0 : Integer.parseInt(place),
				columns[2].endsWith("*"), xmp(columns[3], namespaces), iim(columns[4], columns[5], columns[6]),
				columns[7].equals("-") ? null : Integer.valueOf(columns[7]), columns[8], columns[9]);
	}

	private static Field.Kind kind(String column) {
		return column.equals("lang") ? Field.Kind.LANGUAGES : Field.Kind.valueOf(column.toUpperCase(Locale.ROOT));
	}

	private static Field.@Nullable XmpName xmp(String column, Map<String, String> namespaces) {
		if (column.equals("-")) {
			return null;
		}
		int colon = column.indexOf(':');
		String prefix = column.substring(0, colon);
		String namespace = Objects.requireNonNull(namespaces.get(prefix), prefix);
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
