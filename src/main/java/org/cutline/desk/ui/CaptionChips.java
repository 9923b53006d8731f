package org.cutline.desk.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.cutline.caption.CaptionPerson;
import org.cutline.caption.CaptionPlace;
import org.cutline.caption.ParsedCaption;
import org.cutline.caption.Restriction;
import org.cutline.caption.TextRange;

/**
 * The caption as the desk understood it: people, place, date, credit line, restrictions.
 */
final class CaptionChips extends Div {

	private static final long serialVersionUID = 1L;

	private final transient Consumer<TextRange> reveal;

	private transient List<Chip> shown = List.of();

	CaptionChips(Consumer<TextRange> reveal) {
		this.reveal = reveal;
		addClassName("caption-chips");
	}

	void show(ParsedCaption caption) {
		List<Chip> chips = Stream
			.of(people(caption).stream(), place(caption).stream(), date(caption).stream(), credit(caption).stream(),
					caption.restrictions().stream().map((restriction) -> restriction(caption, restriction)))
			.flatMap((each) -> each)
			.toList();
		if (chips.equals(this.shown)) {
			return;
		}
		this.shown = chips;
		removeAll();
		chips.forEach((chip) -> {
			Button button = new Button(chip.text(), (click) -> this.reveal.accept(chip.range()));
			button.addThemeVariants(ButtonVariant.SMALL);
			button.addClassNames("chip", chip.kind());
			button.setTooltipText(chip.hint());
			add(button);
		});
	}

	private Optional<Chip> people(ParsedCaption caption) {
		List<CaptionPerson> people = caption.people();
		if (people.isEmpty()) {
			return Optional.empty();
		}
		String names = String.join(", ", people.stream().map(CaptionPerson::name).toList());
		String text = (people.size() <= 2) ? names : getTranslation("desk.chip.people", people.size());
		return Optional.of(new Chip(text, "people", names, people.getFirst().range()));
	}

	private Optional<Chip> place(ParsedCaption caption) {
		CaptionPlace place = caption.place();
		if (place == null) {
			return Optional.empty();
		}
		String words = Stream.of(place.cityName(), place.countryName())
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.joining(", "));
		return Optional.of(new Chip(words.isEmpty() ? place.range().in(caption.text()) : words, "place",
				getTranslation("desk.chip.place"), place.range()));
	}

	private Optional<Chip> date(ParsedCaption caption) {
		return caption.dateTaken().map((date) -> {
			String words = date.range().in(caption.text());
			String text = date.value().map((day) -> DeskTime.day(day, getLocale())).orElse(words);
			return new Chip(text, "date", getTranslation("desk.chip.date"), date.range());
		});
	}

	private Optional<Chip> credit(ParsedCaption caption) {
		return caption.credit().map((credit) -> {
			String words = credit.range().in(caption.text());
			return new Chip(words, "accent", getTranslation("desk.chip.credit"), credit.range());
		});
	}

	private Chip restriction(ParsedCaption caption, Restriction restriction) {
		String words = restriction.range().in(caption.text());
		return new Chip(words, "warning", getTranslation("desk.chip.restriction"), restriction.range());
	}

	private record Chip(String text, String kind, String hint, TextRange range) {
	}

}
