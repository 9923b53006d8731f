package org.cutline.vocabulary;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cutline.caption.DeskWords;
import org.cutline.caption.Lexicon;
import org.cutline.caption.Names;
import org.cutline.newsroom.Kept;
import org.cutline.stylebook.NameRegister;
import org.cutline.stylebook.Registers;
import org.cutline.vocabulary.KnownName.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the newsroom knows just now, kept in memory. A change on this node shows at once,
 * one on another node within two seconds.
 */
@Component
public class Vocabulary {

	private final NameBook book;

	private final WordRows words;

	private final Kept<Snapshot> kept;

	Vocabulary(NameBook book, WordRows words, VocabularyLog log) {
		this.book = book;
		this.words = words;
		this.kept = new Kept<>(log::revision, this::load);
	}

	/** The names that captions are held against. */
	public Registers registers() {
		return now().registers;
	}

	/**
	 * The by-line that a printed one is known to stand for: a slip that a chief has
	 * corrected, or the same letters with other accents.
	 * @param printed the by-line as a file has it
	 * @return empty where nothing is known to be wrong with it
	 */
	public Optional<String> meantByline(String printed) {
		Snapshot known = now();
		String key = Names.key(printed);
		return Optional.ofNullable(known.slips.get(key))
			.or(() -> known.registers.bylines().near(printed).filter((near) -> Names.key(near).equals(key)));
	}

	/** The words that captions are read with. */
	public Lexicon lexicon() {
		return now().lexicon;
	}

	@TransactionalEventListener
	void on(VocabularyChanged changed) {
		this.kept.lookAgain();
	}

	private Snapshot now() {
		return this.kept.now();
	}

	private Snapshot load(@Nullable Snapshot before) {
		DeskWords added = added();
		Lexicon lexicon = (before != null && before.added.equals(added)) ? before.lexicon : Lexicon.with(added);
		List<KnownName> names = this.book.all();
		Registers registers = new Registers(register(names, Register.BYLINES), register(names, Register.PEOPLE));
		return new Snapshot(added, lexicon, registers, slips());
	}

	private Map<String, String> slips() {
		Map<String, String> slips = new HashMap<>();
		for (NameBook.Correction each : this.book.corrections()) {
			String right = each.name();
			if (each.register() == Register.BYLINES && right != null) {
				slips.put(each.wrongKey(), right);
			}
		}
		return Map.copyOf(slips);
	}

	private static NameRegister register(List<KnownName> names, Register register) {
		return NameRegister.of(names.stream()
			.filter((name) -> name.register() == register && name.standing() != Standing.NEVER)
			.map(KnownName::name)
			.toList());
	}

	private DeskWords added() {
		Map<WordKind, List<String>> lists = new EnumMap<>(WordKind.class);
		Map<String, String> countries = new HashMap<>();
		for (DeskWord word : this.words.all()) {
			String code = word.code();
			if (code != null) {
				countries.put(word.word(), code);
			}
			else {
				lists.merge(word.kind(), List.of(word.word()), Vocabulary::both);
			}
		}
		return new DeskWords(lists.getOrDefault(WordKind.AGENCY, List.of()),
				lists.getOrDefault(WordKind.OFFICE, List.of()), lists.getOrDefault(WordKind.CITY, List.of()), countries,
				lists.getOrDefault(WordKind.DEMONYM, List.of()), lists.getOrDefault(WordKind.PARTICLE, List.of()));
	}

	private static List<String> both(List<String> one, List<String> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

	/** What is known at one moment. */
	private record Snapshot(DeskWords added, Lexicon lexicon, Registers registers, Map<String, String> slips) {
	}

}
