package org.cutline.cleanup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.photo.Change;

/** All cleaners, in the order they go over a file. */
final class Cleaners {

	private static final List<Cleaner> ALL = List.of(new HtmlEntities(), new DoubledBlanks(), new CameraText(),
			new Placeholder(), new CopyrightSign(), new PhotoLeadIn(), new LooseSlash(), new SwappedCredit(),
			new AgencyInByline(), new QualifierInByline(), new CreditVia(), new KnownByline(), new CountryCode());

	private Cleaners() {
	}

	static List<Cleaner> all() {
		return ALL;
	}

	/**
	 * Goes over a file.
	 * @param read what it says
	 * @param meant the by-line that a printed one is known to stand for
	 * @param used which cleaners are
	 * @return the changes in their order; a later one of a field starts from the earlier
	 */
	static List<Change> changes(Map<Field, FieldValue> read, Function<String, Optional<String>> meant,
			Predicate<Cleaner> used) {
		Map<Field, FieldValue> now = new LinkedHashMap<>(read);
		List<Change> changes = new ArrayList<>();
		for (Cleaner cleaner : ALL) {
			if (used.test(cleaner)) {
				Said said = new Said(now, meant);
				Map<Field, FieldValue> wanted = cleaner.clean(said);
				wanted
					.forEach((field, after) -> changes.add(new Change(field, said.value(field), after, cleaner.id())));
				now.putAll(wanted);
			}
		}
		return List.copyOf(changes);
	}

}
