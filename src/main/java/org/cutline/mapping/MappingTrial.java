package org.cutline.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cutline.mapping.MappingTrialResult.Changed;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.MappedValue;
import org.cutline.photo.ArrivedFile;
import org.cutline.photo.ArrivedFiles;
import org.cutline.photo.PhotoMapping;
import org.cutline.vocabulary.AgencySigns;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Tries a mapping on past photos before it goes live: the last that it would be for, and
 * those that its live version reads. Compares what a file is read as by what is live just
 * now with what it would be read as; the newsroom's edits have no part in it. Changes
 * nothing.
 */
@Service
@PreAuthorize("hasRole('READER')")
public class MappingTrial {

	/** How many photos a trial takes. */
	public static final int PHOTOS = 500;

	/** How many arrivals it looks at to find them. */
	private static final int LOOKED_AT = 20_000;

	/** How many arrivals are looked at for an example, while somebody types. */
	private static final int LOOKED_AT_FOR_EXAMPLE = 5_000;

	private static final int PAGE = 200;

	private final ArrivedFiles files;

	private final LiveMappings live;

	MappingTrial(ArrivedFiles files, LiveMappings live) {
		this.files = files;
		this.live = live;
	}

	/**
	 * Tries a mapping; may take some seconds.
	 * @param then the mapping as it may become
	 * @param progress told how many photos were looked at
	 * @return what would change, in as many photos as were looked at
	 */
	public MappingTrialResult run(AgencyMapping then, Progress progress) {
		MappingSet now = this.live.now();
		MappingSet after = now.with(then, 0);
		List<Changed> changes = new ArrayList<>();
		int[] counts = new int[2];
		each(Long.MAX_VALUE, (file) -> {
			AgencySigns signs = this.live.signs(file.said());
			counts[0]++;
			if (now.reads(then.id(), signs) || after.reads(then.id(), signs)) {
				counts[1]++;
				List<FieldChange> fields = changes(file.said(), moves(now, signs), moves(after, signs));
				if (!fields.isEmpty()) {
					changes.add(new Changed(file.photo(), fields));
				}
			}
			return progress.goesOn(counts[0]) && counts[1] < PHOTOS && counts[0] < LOOKED_AT;
		});
		return new MappingTrialResult(counts[0], counts[1], changes);
	}

	/**
	 * A past photo that a mapping would read, to look at while it is written.
	 * @param mapping the mapping
	 * @param before only photos that came before this one; {@link Long#MAX_VALUE} for the
	 * last
	 * @return the last that came, or empty if there is none among 5,000
	 */
	public Optional<ArrivedFile> example(AgencyMapping mapping, long before) {
		MappingSet set = this.live.now().with(mapping, 0);
		List<ArrivedFile> found = new ArrayList<>(1);
		int[] looked = { 0 };
		each(before, (file) -> {
			looked[0]++;
			if (set.reads(mapping.id(), this.live.signs(file.said()))) {
				found.add(file);
			}
			return found.isEmpty() && looked[0] < LOOKED_AT_FOR_EXAMPLE;
		});
		return found.stream().findFirst();
	}

	private void each(long before, Look look) {
		long from = before;
		boolean on = true;
		while (on) {
			List<ArrivedFile> page = this.files.before(from, PAGE, false);
			for (ArrivedFile file : page) {
				on = on && look.at(file);
			}
			on = on && page.size() == PAGE;
			from = page.isEmpty() ? from : page.getLast().photo().value();
		}
	}

	private static FieldMapping moves(MappingSet set, AgencySigns signs) {
		return set.find(signs).map(PhotoMapping::moves).orElseGet(FieldMapping::none);
	}

	static List<FieldChange> changes(Map<Field, FieldValue> said, FieldMapping now, FieldMapping then) {
		Map<Field, MappedValue> before = now.apply(said);
		Map<Field, MappedValue> after = then.apply(said);
		Set<Field> fields = new LinkedHashSet<>(after.keySet());
		fields.addAll(before.keySet());
		return fields.stream()
			.map((field) -> new FieldChange(field, value(field, before, said), value(field, after, said)))
			.filter((change) -> !change.before().equals(change.after()))
			.toList();
	}

	private static FieldValue value(Field field, Map<Field, MappedValue> mapped, Map<Field, FieldValue> said) {
		MappedValue value = mapped.get(field);
		return (value != null) ? value.value() : said.getOrDefault(field, FieldValue.EMPTY);
	}

	@FunctionalInterface
	private interface Look {

		/** Looks at one file; false to look at no more. */
		boolean at(ArrivedFile file);

	}

}
