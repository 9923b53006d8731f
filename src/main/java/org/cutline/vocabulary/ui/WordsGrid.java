package org.cutline.vocabulary.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import org.cutline.shell.Notices;
import org.cutline.vocabulary.DeskWord;
import org.cutline.vocabulary.VocabularyRefused;

/** The words that the desk added, by whom and when. */
final class WordsGrid extends Grid<DeskWord> {

	private static final long serialVersionUID = 1L;

	private final transient VocabularyRoom room;

	private final transient Runnable changed;

	WordsGrid(VocabularyRoom room, List<DeskWord> words, Runnable changed) {
		this.room = room;
		this.changed = changed;
		addThemeVariants(GridVariant.NO_BORDER);
		setSelectionMode(SelectionMode.NONE);
		addColumn(DeskWord::word).setHeader(getTranslation("vocabulary.word"))
			.setFlexGrow(2)
			.setComparator(Comparator.comparing(DeskWord::word, String.CASE_INSENSITIVE_ORDER));
		addColumn(this::kind).setHeader(getTranslation("vocabulary.kind"))
			.setFlexGrow(1)
			.setComparator(Comparator.comparing(DeskWord::kind));
		addColumn(this::added).setHeader(getTranslation("vocabulary.added")).setFlexGrow(1);
		if (room.mayEdit()) {
			addComponentColumn(this::remove).setHeader(getTranslation("vocabulary.deeds"))
				.setWidth("150px")
				.setFlexGrow(0);
		}
		setItems(words);
	}

	private String kind(DeskWord word) {
		String kind = getTranslation("vocabulary.kind." + word.kind().code());
		return (word.code() != null) ? kind + " · " + word.code() : kind;
	}

	private String added(DeskWord word) {
		return this.room.nameOf(word.by()) + ", "
				+ DateTimeFormatter.ofPattern("d MMM yyyy", getLocale())
					.withZone(ZoneId.systemDefault())
					.format(word.at());
	}

	private Component remove(DeskWord word) {
		Button remove = new Button(getTranslation("vocabulary.remove"), (click) -> {
			try {
				this.room.words().remove(word.id());
			}
			catch (VocabularyRefused ex) {
				Notices.refused(Refusals.sentence(this, ex));
			}
			this.changed.run();
		});
		remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		remove.setAriaLabel(remove.getText() + ": " + word.word());
		return remove;
	}

}
