package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.cutline.caption.UnnamedPeople.Age;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people whom a caption does not name: {@code an unidentified woman},
 * {@code two boys}, {@code un menor}.
 */
final class UnnamedReader {

	private static final int MOST_BETWEEN = 4;

	private static final Set<String> MINORS = Set.of("boy", "boys", "girl", "girls", "child", "children", "baby",
			"babies", "toddler", "toddlers", "infant", "infants", "teenager", "teenagers", "schoolboy", "schoolboys",
			"schoolgirl", "schoolgirls", "schoolchildren", "youngster", "youngsters", "nino", "ninos", "nina", "ninas",
			"menor", "menores", "bebe", "bebes", "adolescente", "adolescentes");

	private static final Set<String> ADULTS = Set.of("man", "men", "woman", "women", "person", "persons", "hombre",
			"hombres", "mujer", "mujeres", "persona", "personas", "anciano", "ancianos", "anciana", "ancianas");

	private static final Set<String> FIRST = Set.of("a", "an", "two", "three", "four", "five", "six", "seven", "eight",
			"nine", "ten", "several", "some", "un", "una", "unos", "unas", "dos", "tres", "cuatro", "cinco", "seis",
			"siete", "ocho", "nueve", "diez", "varios", "varias", "algunos", "algunas");

	private static final Set<String> NOT_NAMED = Set.of("unidentified", "unnamed", "unknown", "identificado",
			"identificada", "identificados", "identificadas", "desconocido", "desconocida", "desconocidos",
			"desconocidas");

	private final Page page;

	private final Tokens tokens;

	UnnamedReader(Page page) {
		this.page = page;
		this.tokens = page.tokens;
	}

	List<UnnamedPeople> read(TextRange body) {
		List<UnnamedPeople> found = new ArrayList<>();
		int to = Math.min(this.tokens.at(body.end()), this.tokens.size());
		for (int i = this.tokens.at(body.start()); i < to; i++) {
			Age age = age(i);
			int from = (age != null) ? first(i) : -1;
			if (age != null && from >= 0) {
				int end = end(i + 1);
				TextRange range = this.tokens.range(from, end);
				found.add(new UnnamedPeople(range.in(this.page.text), range, age, saysSo(from, end)));
			}
		}
		return found;
	}

	private @Nullable Age age(int i) {
		if (!this.tokens.isWord(i) || this.tokens.isCapital(i) || this.page.isClaimed(i)) {
			return null;
		}
		String key = this.tokens.key(i);
		return MINORS.contains(key) ? Age.MINOR : ADULTS.contains(key) ? Age.ADULT : null;
	}

	/** The {@code a} or number that they begin with, with adjectives between; or -1. */
	private int first(int noun) {
		for (int i = noun - 1; i >= Math.max(0, noun - 1 - MOST_BETWEEN); i--) {
			if (FIRST.contains(this.tokens.key(i))) {
				return i;
			}
			boolean adjective = this.tokens.isWord(i) || this.tokens.is(i, "-");
			if (!adjective || this.page.isClaimed(i) || age(i) != null || this.page.isConnector(i)) {
				return -1;
			}
		}
		return -1;
	}

	/** {@code una mujer no identificada}: what says so may stand behind. */
	private int end(int noun) {
		if (NOT_NAMED.contains(this.tokens.key(noun))) {
			return noun + 1;
		}
		return this.tokens.is(noun, "no") && NOT_NAMED.contains(this.tokens.key(noun + 1)) ? noun + 2 : noun;
	}

	private boolean saysSo(int from, int to) {
		for (int i = from; i < to; i++) {
			if (NOT_NAMED.contains(this.tokens.key(i))) {
				return true;
			}
		}
		return false;
	}

}
