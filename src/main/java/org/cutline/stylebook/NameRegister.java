package org.cutline.stylebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cutline.caption.Names;
import org.jspecify.annotations.Nullable;

/**
 * Names that are known to be right: the by-line roster, or the people of the desk. Finds
 * a name that is one letter off at once, however many names there are.
 */
public final class NameRegister {

	private static final NameRegister EMPTY = new NameRegister(List.of());

	/** Names by their folded letters. */
	private final Map<String, String> names = new HashMap<>();

	/** Folded names by what is left of them without one letter. */
	private final Map<String, String> shortened = new HashMap<>();

	private NameRegister(Collection<String> known) {
		for (String name : known) {
			String key = Names.key(name);
			if (this.names.putIfAbsent(key, name) == null) {
				for (int i = 0; i < key.length(); i++) {
					this.shortened.putIfAbsent(without(key, i), key);
				}
			}
		}
	}

	/** A register that knows nobody. */
	public static NameRegister empty() {
		return EMPTY;
	}

	/** A register of names in their right spelling. */
	public static NameRegister of(Collection<String> known) {
		return known.isEmpty() ? EMPTY : new NameRegister(known);
	}

	/** Whether it knows nobody. */
	public boolean isEmpty() {
		return this.names.isEmpty();
	}

	/** Whether a name is known, its case and accents not counting. */
	public boolean knows(String name) {
		return this.names.containsKey(Names.key(name));
	}

	/**
	 * The right spelling of a name: the same letters with other accents, or one letter
	 * changed, missing, too many or swapped with its neighbour.
	 * @param name the name as it is printed
	 * @return the known name that differs from it; empty where the name is known as it
	 * stands, case not counting, or nothing is near it
	 */
	public Optional<String> near(String name) {
		String key = Names.key(name);
		String known = this.names.get(key);
		if (known != null) {
			return known.equalsIgnoreCase(name) ? Optional.empty() : Optional.of(known);
		}
		return Optional.ofNullable(oneOff(key)).map(this.names::get);
	}

	private @Nullable String oneOff(String key) {
		String found = this.shortened.get(key);
		for (int i = 0; i < key.length() && found == null; i++) {
			String rest = without(key, i);
			found = this.names.containsKey(rest) ? rest : this.shortened.get(rest);
			if (found != null && Names.distance(found, key) > 1 && !isSwapped(found, key)) {
				found = null;
			}
		}
		return found;
	}

	private static boolean isSwapped(String one, String other) {
		if (one.length() != other.length()) {
			return false;
		}
		int first = 0;
		while (one.charAt(first) == other.charAt(first)) {
			first++;
		}
		return first + 1 < one.length() && one.charAt(first) == other.charAt(first + 1)
				&& one.charAt(first + 1) == other.charAt(first)
				&& one.regionMatches(first + 2, other, first + 2, one.length() - first - 2);
	}

	private static String without(String key, int i) {
		return key.substring(0, i) + key.substring(i + 1);
	}

}
