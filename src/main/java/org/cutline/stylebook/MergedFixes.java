package org.cutline.stylebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.cutline.caption.TextRange;

/**
 * Several fixes of one photo made together in one pass. A fix is made whole or not at
 * all: one that would change words that another has changed already is left out.
 *
 * @param edits the changes of the caption, in text order, which do not overlap
 * @param fields the changes of fields
 * @param made the fixes that are made
 * @param dropped the fixes that are left out
 */
public record MergedFixes(List<TextEdit> edits, Map<FactField, List<String>> fields, List<Fix> made,
		List<Fix> dropped) {

	public MergedFixes {
		edits = edits.stream().sorted((one, other) -> one.range().compareTo(other.range())).toList();
		Map<FactField, List<String>> copy = new EnumMap<>(FactField.class);
		copy.putAll(fields);
		fields = Collections.unmodifiableMap(copy);
		made = List.copyOf(made);
		dropped = List.copyOf(dropped);
	}

	/** Merges fixes; of two that do not go together the first is made. */
	public static MergedFixes of(List<? extends Fix> fixes) {
		List<TextEdit> edits = new ArrayList<>();
		Map<FactField, List<String>> fields = new EnumMap<>(FactField.class);
		List<Fix> made = new ArrayList<>();
		List<Fix> dropped = new ArrayList<>();
		for (Fix fix : fixes) {
			boolean goes = switch (fix) {
				case Fix.TextFix text -> take(text, edits);
				case Fix.FieldFix field -> {
					List<String> taken = fields.putIfAbsent(field.field(), field.values());
					yield taken == null || taken.equals(field.values());
				}
			};
			(goes ? made : dropped).add(fix);
		}
		return new MergedFixes(edits, fields, made, dropped);
	}

	private static boolean take(Fix.TextFix fix, List<TextEdit> edits) {
		List<TextEdit> fresh = new ArrayList<>();
		for (TextEdit edit : fix.edits()) {
			if (edits.contains(edit)) {
				continue;
			}
			if (edits.stream().anyMatch((other) -> clash(edit.range(), other.range()))) {
				return false;
			}
			fresh.add(edit);
		}
		edits.addAll(fresh);
		return true;
	}

	/** Words are changed by both, or both put words in the same place. */
	private static boolean clash(TextRange one, TextRange other) {
		boolean inside = one.isEmpty() ? (other.start() <= one.start() && one.start() <= other.end())
				: other.isEmpty() && (one.start() <= other.start() && other.start() <= one.end());
		return one.overlaps(other) || inside;
	}

	/** The caption with all changes made. */
	public String applyTo(String text) {
		return TextEdit.apply(this.edits, text);
	}

	/** The facts with all changes made. */
	public FileFacts applyTo(FileFacts facts) {
		FileFacts changed = facts;
		for (Map.Entry<FactField, List<String>> field : this.fields.entrySet()) {
			changed = changed.with(field.getKey(), field.getValue());
		}
		return changed;
	}

}
