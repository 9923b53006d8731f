package org.cutline.desk.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.Structure;
import org.cutline.shell.WordDiffText;

/**
 * A value as a block holds it: its words marked against those that count, each language
 * and each part of a structure on a line of its own.
 */
final class BlockValueText extends Div {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST = 4_000;

	/**
	 * Shows a value.
	 * @param field the field
	 * @param value the value
	 * @param against what counts, to mark the difference from; empty to mark nothing
	 */
	BlockValueText(Field field, FieldValue value, FieldValue against) {
		addClassName("block-value");
		switch (value) {
			case FieldValue.Languages(Map<String, String> spoken) -> languages(value, spoken, against);
			case FieldValue.Structures(List<Map<String, String>> structures) ->
				structures.forEach((parts) -> structure(field, parts));
			default -> add(words(value, against));
		}
	}

	private void languages(FieldValue value, Map<String, String> spoken, FieldValue against) {
		add(words(value, against));
		spoken.forEach((language, text) -> {
			if (!language.equals(FieldValue.DEFAULT_LANGUAGE) && !text.equals(value.text())) {
				add(line(language, text));
			}
		});
	}

	private void structure(Field field, Map<String, String> parts) {
		Div one = new Div();
		one.addClassName("block-structure");
		parts.forEach((path, text) -> one.add(line(label(field, path), text)));
		add(one);
	}

	private String label(Field field, String path) {
		String first = path.replaceFirst("[/\\[].*", "");
		String name = field.structure()
			.flatMap((structure) -> structure.part(first))
			.map((Structure.Part part) -> part.label(getLocale()))
			.orElse(first);
		int slash = path.lastIndexOf('/');
		return (slash < 0 || path.endsWith("/" + FieldValue.DEFAULT_LANGUAGE)) ? name
				: name + " · " + path.substring(slash + 1);
	}

	private static Div line(String label, String text) {
		Span name = new Span(label);
		name.addClassName("soft");
		Div line = new Div(name, new Span(shortened(text)));
		line.addClassName("block-line");
		return line;
	}

	private static Div words(FieldValue value, FieldValue against) {
		String text = shortened(value.text());
		String other = shortened(against.text());
		return (other.isEmpty() || other.equals(text)) ? new Div(text) : new WordDiffText(other, text);
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end) + "…";
	}

}
