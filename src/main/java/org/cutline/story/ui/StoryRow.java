package org.cutline.story.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.cutline.photo.PhotoId;
import org.cutline.shell.DeskIcon;
import org.cutline.story.StoryCard;
import org.jspecify.annotations.Nullable;

/** A story in the list: its lead, headline, dateline and how it stands. */
final class StoryRow extends Anchor {

	private static final long serialVersionUID = 1L;

	StoryRow(StoryCard card, ZoneId zone, Locale locale) {
		setHref(StoryNavigation.address(card.id()));
		addClassNames("story-row", "focusable");
		Div picture = new Div(picture(card));
		picture.addClassName("story-row-picture");
		Span title = new Span(card.title());
		title.addClassName("story-row-title");
		Span start = new Span(card.start().replace('\n', ' '));
		start.addClassNames("story-row-start", "soft");
		Div words = new Div(title, start, facts(card, zone, locale));
		words.addClassName("story-row-words");
		add(picture, words);
	}

	private static Component picture(StoryCard card) {
		PhotoId lead = card.leadPhoto();
		String digest = card.leadDigestStart();
		if (lead == null || digest == null) {
			return new DeskIcon("stories");
		}
		Image image = new Image(StoryNavigation.thumbnail(lead, digest), "");
		image.getElement().setAttribute("loading", "lazy");
		return image;
	}

	private Div facts(StoryCard card, ZoneId zone, Locale locale) {
		Div facts = new Div();
		facts.addClassName("story-row-facts");
		String dateline = dateline(card.agency(), card.city(), card.dated(), locale);
		if (!dateline.isEmpty()) {
			facts.add(chip(dateline));
		}
		if (!card.slug().isEmpty()) {
			facts.add(chip(card.slug()));
		}
		Span photos = new Span(getTranslation("story.photos.count", card.photos()));
		Span changed = new Span(getTranslation("story.changed", time(card.changedAt(), zone, locale)));
		Stream.of(photos, changed).forEach((span) -> span.addClassName("soft"));
		facts.add(photos, changed);
		return facts;
	}

	static String dateline(String agency, String city, @Nullable LocalDate day, Locale locale) {
		String date = (day != null) ? DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day) : "";
		return Stream.of(agency, city, date)
			.filter(Objects::nonNull)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	static String time(Instant at, ZoneId zone, Locale locale) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(locale)
			.format(at.atZone(zone));
	}

	private static Span chip(String text) {
		Span chip = new Span(text);
		chip.addClassName("chip");
		return chip;
	}

}
