package org.cutline.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cutline.caption.CaptionParser;
import org.cutline.caption.CaptionPerson;
import org.cutline.caption.CreditLine;
import org.cutline.caption.Names;
import org.cutline.caption.ParsedCaption;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoChanged;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Learns names from approved captions, and forgets them when the approval is gone. What
 * nobody approved teaches nothing.
 */
@Component
class NameLearning {

	private static final int LONGEST_NAME = 200;

	private final PhotoLibrary library;

	private final Vocabulary vocabulary;

	private final NameBook book;

	private final VocabularyLog log;

	NameLearning(PhotoLibrary library, Vocabulary vocabulary, NameBook book, VocabularyLog log) {
		this.library = library;
		this.vocabulary = vocabulary;
		this.book = book;
		this.log = log;
	}

	@EventListener
	void on(PhotoChanged changed) {
		this.library.find(changed.photo()).ifPresent((photo) -> {
			ParsedCaption caption = (photo.state() == PhotoState.APPROVED)
					? CaptionParser.parse(photo.caption(), null, this.vocabulary.lexicon()) : null;
			learn(Register.BYLINES, photo, (caption != null) ? bylines(caption, photo) : Map.of());
			learn(Register.PEOPLE, photo, (caption != null) ? people(caption, photo) : Map.of());
		});
	}

	private void learn(Register register, PhotoView photo, Map<String, String> names) {
		long id = photo.id().value();
		List<String> before = this.book.seenIn(register, id);
		if (before.isEmpty() && names.isEmpty()) {
			return;
		}
		this.book.unsee(register, id);
		names.forEach((key, name) -> this.book.see(register, key, name, id));
		List<String> turned = new ArrayList<>(before);
		turned.removeAll(names.keySet());
		names.keySet().stream().filter((key) -> !before.contains(key)).forEach(turned::add);
		turned.removeIf((key) -> this.book.seenElsewhere(register, key, id));
		if (!turned.isEmpty()) {
			this.log.learned(register.code() + ": " + String.join(", ", turned));
		}
	}

	private static Map<String, String> bylines(ParsedCaption caption, PhotoView photo) {
		List<String> printed = caption.credits().stream().map(CreditLine::bylineName).toList();
		return spelled(printed, photo.fields().value(Field.CREATOR).texts());
	}

	private static Map<String, String> people(ParsedCaption caption, PhotoView photo) {
		return spelled(caption.people().stream().map(CaptionPerson::name).toList(),
				photo.fields().value(Field.PERSON_IN_IMAGE).texts());
	}

	/**
	 * Full names by key, in the spelling of the field where it names the same: captions
	 * print by-lines in capitals.
	 */
	private static Map<String, String> spelled(List<String> printed, List<String> field) {
		Map<String, String> names = new LinkedHashMap<>();
		for (String name : printed) {
			String key = Names.key(name);
			boolean full = name.strip().contains(" ") && key.length() >= 4 && name.length() <= LONGEST_NAME;
			if (full) {
				names.put(key, field.stream().filter((each) -> Names.key(each).equals(key)).findFirst().orElse(name));
			}
		}
		return names;
	}

}
