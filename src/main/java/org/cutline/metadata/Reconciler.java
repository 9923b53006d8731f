package org.cutline.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Decides, field by field, which of XMP, IIM and Exif counts, by the read rules of
 * {@link ReadRule}. Nothing is merged and nothing is hidden: each reading keeps all
 * values.
 */
final class Reconciler {

	private final Map<Field, FieldValue> xmp;

	private final Map<Field, FieldValue> iim;

	private final Map<Field, FieldValue> exif;

	private final DigestState digest;

	Reconciler(Map<Field, FieldValue> xmp, Map<Field, FieldValue> iim, Map<Field, FieldValue> exif,
			DigestState digest) {
		this.xmp = xmp;
		this.iim = iim;
		this.exif = exif;
		this.digest = digest;
	}

	Map<Field, FieldReading> readings() {
		Map<Field, FieldReading> readings = new LinkedHashMap<>();
		for (Field field : Field.all()) {
			List<SourceValue> sources = sources(field);
			if (!sources.isEmpty()) {
				readings.put(field, reading(field, sources));
			}
		}
		return readings;
	}

	private List<SourceValue> sources(Field field) {
		FieldValue inXmp = this.xmp.get(field);
		FieldValue inIim = this.iim.get(field);
		FieldValue inExif = this.exif.get(field);
		FieldValue shown = shown(field);
		if (inXmp == null && inIim == null && inExif == null && shown == null) {
			return List.of();
		}
		List<SourceValue> sources = new ArrayList<>(3);
		add(sources, Block.XMP, field.address(Block.XMP), inXmp);
		add(sources, Block.IIM, field.address(Block.IIM), inIim);
		add(sources, Block.EXIF, field.address(Block.EXIF), inExif);
		if (shown != null) {
			add(sources, Block.XMP, "Iptc4xmpExt:LocationShown/" + ShownLocation.part(field).orElseThrow(), shown);
		}
		return sources;
	}

	private static void add(List<SourceValue> sources, Block block, String address, @Nullable FieldValue value) {
		if (value != null) {
			sources.add(new SourceValue(block, address, value));
		}
	}

	/** The part of the location shown, where the file names just one location. */
	private @Nullable FieldValue shown(Field field) {
		String part = ShownLocation.part(field).orElse(null);
		if (part == null || !(this.xmp.get(Field.LOCATION_SHOWN) instanceof FieldValue.Structures(var locations))
				|| locations.size() != 1) {
			return null;
		}
		String text = locations.getFirst().getOrDefault(part, "");
		return text.isBlank() ? null : FieldValue.of(text);
	}

	private FieldReading reading(Field field, List<SourceValue> sources) {
		FieldValue inXmp = this.xmp.get(field);
		FieldValue inIim = this.iim.get(field);
		if (inXmp == null || inIim == null) {
			SourceValue only = sources.getFirst();
			return chosen(field, only, ReadRule.ONLY_SOURCE, sources);
		}
		SourceValue fromXmp = sources.get(0);
		SourceValue fromIim = sources.get(1);
		if (Comparison.same(field, inXmp, inIim)) {
			boolean finer = Comparison.isFinerDate(field, inIim, inXmp);
			return chosen(field, finer ? fromIim : fromXmp, ReadRule.IN_SYNC, sources);
		}
		if (Comparison.isShortened(field, inXmp, inIim)) {
			return chosen(field, fromXmp, ReadRule.IIM_SHORTENED, sources);
		}
		return (this.digest == DigestState.DIFFERS) ? chosen(field, fromIim, ReadRule.IIM_CHANGED_LATER, sources)
				: chosen(field, fromXmp, ReadRule.XMP_KEPT, sources);
	}

	private static FieldReading chosen(Field field, SourceValue choice, ReadRule rule, List<SourceValue> sources) {
		boolean conflict = rule == ReadRule.XMP_KEPT || rule == ReadRule.IIM_CHANGED_LATER;
		for (SourceValue other : sources) {
			boolean weighs = other.block() == Block.EXIF || other.address().contains("/");
			conflict |= weighs && Comparison.disagrees(field, choice.value(), other.value());
		}
		return new FieldReading(field, choice.value(), choice.block(), rule, conflict, sources);
	}

}
