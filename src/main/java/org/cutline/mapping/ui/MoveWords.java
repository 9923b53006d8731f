package org.cutline.mapping.ui;

import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.cutline.mapping.AgencyMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.metadata.FieldMove.How;

/** A move in plain words, such as {@code Credit line ← Source, else “EPA”}. */
final class MoveWords {

	private MoveWords() {
	}

	static String of(FieldMove move, Component texts, Locale locale) {
		String ours = move.to().label(locale);
		if (move.how() == How.CLEAR) {
			return texts.getTranslation("mapping.words.clear", ours);
		}
		String between = texts.getTranslation(move.to().kind().isList() ? "mapping.words.and" : "mapping.words.or");
		String theirs = move.from()
			.stream()
			.map((field) -> field.label(locale))
			.collect(Collectors.joining(" " + between + " "));
		String text = move.text().isEmpty() ? "" : "“" + move.text() + "”";
		String taken = theirs.isEmpty() ? text
				: theirs + (text.isEmpty() ? "" : texts.getTranslation("mapping.words.else", text));
		return texts.getTranslation(
				(move.how() == How.WHERE_EMPTY) ? "mapping.words.where-empty" : "mapping.words.always", ours, taken);
	}

	/** All moves of a mapping, a line each. */
	static UnorderedList list(AgencyMapping mapping, Component texts, Locale locale) {
		UnorderedList list = new UnorderedList();
		list.addClassName("move-words");
		mapping.moves().moves().forEach((move) -> list.add(new ListItem(of(move, texts, locale))));
		return list;
	}

	/** Whom a mapping is for: agencies, then photographers. */
	static String whom(AgencyMapping mapping, Component texts) {
		String agencies = String.join(", ", mapping.agencies());
		String photographers = String.join(", ", mapping.photographers());
		if (agencies.isEmpty() && photographers.isEmpty()) {
			return texts.getTranslation("mapping.whom.nobody");
		}
		return agencies + (agencies.isEmpty() || photographers.isEmpty() ? "" : " · ") + photographers;
	}

	static String how(How how, Component texts) {
		return texts.getTranslation("mapping.how." + how.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	static Span badge(String kind, String text) {
		Span badge = new Span(text);
		badge.addClassNames("badge", kind);
		return badge;
	}

}
