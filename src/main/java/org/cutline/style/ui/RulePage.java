package org.cutline.style.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cutline.photo.PhotoCard;
import org.cutline.style.RuleStatistics;
import org.cutline.stylebook.CaptionRule;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.RuleExample;
import org.cutline.stylebook.RuleParameter;
import org.cutline.stylebook.RuleSetting;
import org.cutline.stylebook.Severity;

/**
 * All about one rule: what it wants and why, what each house makes of it, right and wrong
 * captions, and how it fares on the desk.
 */
final class RulePage extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST_PHOTOS = 12;

	private static final int MOST_REASONS = 8;

	RulePage(StyleRoom room, CaptionRule rule) {
		addClassName("rule-page");
		Paragraph why = new Paragraph(rule.reason(getLocale()));
		why.addClassName("rule-why");
		add(new H2(rule.title(getLocale())), facts(rule), why, examples(rule), houses(room, rule),
				onTheDesk(room, rule));
	}

	private Div facts(CaptionRule rule) {
		Span id = new Span(rule.id());
		id.addClassName("rule-id");
		Div facts = new Div(id, badge(rule.severity()), chip(rule.group().title(getLocale())));
		rule.against()
			.stream()
			.sorted()
			.forEach((each) -> facts.add(chip(getTranslation("style.rule.against", each.title(getLocale())))));
		facts.addClassName("rule-facts");
		return facts;
	}

	private Section examples(CaptionRule rule) {
		Section section = new Section(new H3(getTranslation("style.rule.examples")));
		List<RuleExample> all = rule.examples()
			.stream()
			.sorted(Comparator.comparing(RuleExample::right)
				.thenComparing((example) -> !example.language().code().equals(getLocale().getLanguage())))
			.toList();
		all.forEach((example) -> section.add(new ExampleCard(rule, example)));
		return section;
	}

	private Section houses(StyleRoom room, CaptionRule rule) {
		NativeTable table = new NativeTable();
		table.addClassName("house-table");
		NativeTableRow head = table.getHead().addRow();
		for (String key : List.of("style.house", "style.severity", "style.rule.says")) {
			head.add(new NativeTableHeaderCell(getTranslation(key)));
		}
		for (HouseStyle style : room.live().all()) {
			NativeTableRow row = table.getBody().addRow();
			RuleSetting setting = style.setting(rule.id());
			row.add(new NativeTableCell(
					new Anchor(StyleNavigation.house(style.id()) + "?q=" + rule.id(), style.name())),
					new NativeTableCell(severity(rule, setting)), new NativeTableCell(says(rule, setting)));
		}
		return new Section(new H3(getTranslation("style.rule.houses")), table);
	}

	private Component severity(CaptionRule rule, RuleSetting setting) {
		if (!setting.on()) {
			Span off = new Span(getTranslation("style.off"));
			off.addClassName("soft");
			return off;
		}
		Severity own = setting.severity();
		return badge((own != null) ? own : rule.severity());
	}

	private Component says(CaptionRule rule, RuleSetting setting) {
		Div says = new Div();
		if (setting.why() != null) {
			says.add(new Div(new Span(setting.why().in(getLocale()))));
		}
		for (RuleParameter parameter : rule.parameters()) {
			String value = setting.parameter(parameter.name(), parameter.standard());
			if (setting.on() && !value.isBlank()) {
				Span soft = new Span(parameter.label(getLocale()) + " ");
				soft.addClassName("soft");
				says.add(new Div(soft, new Span(value.lines().collect(Collectors.joining(", ")))));
			}
		}
		return says;
	}

	private Section onTheDesk(StyleRoom room, CaptionRule rule) {
		RuleStatistics.Count count = room.statistics().of(rule.id());
		Paragraph numbers = new Paragraph(
				getTranslation("style.rule.numbers", count.photos(), count.overruled(), count.settled()));
		Section section = new Section(new H3(getTranslation("style.rule.desk")), numbers);
		Div photos = new Div();
		photos.addClassName("thumbnails");
		room.cards(room.statistics().photos(rule.id(), MOST_PHOTOS))
			.reversed()
			.forEach((card) -> photos.add(thumbnail(card)));
		if (photos.getComponentCount() > 0) {
			section.add(photos);
		}
		List<RuleStatistics.Overruled> overruled = room.statistics().overruled(rule.id(), MOST_REASONS);
		if (!overruled.isEmpty()) {
			Map<Long, String> names = room.cards(overruled.stream().map(RuleStatistics.Overruled::photo).toList())
				.stream()
				.collect(Collectors.toMap((card) -> card.id().value(), PhotoCard::fileName));
			section.add(new H3(getTranslation("style.rule.overruled")));
			overruled.forEach((each) -> {
				Anchor photo = new Anchor(StyleNavigation.photo(each.photo()),
						names.getOrDefault(each.photo().value(), each.photo().toString()));
				Div line = new Div(new Span("“" + each.reason() + "” "), photo);
				line.addClassName("reason-line");
				section.add(line);
			});
		}
		return section;
	}

	static Component thumbnail(PhotoCard card) {
		Anchor link = new Anchor(StyleNavigation.photo(card.id()));
		link.addClassName("thumbnail");
		link.setTitle(card.fileName());
		if (card.previewable()) {
			link.add(new Image(StyleNavigation.thumbnail(card), card.fileName()));
		}
		else {
			link.add(new Span(card.fileName()));
		}
		return link;
	}

	private Span badge(Severity severity) {
		String name = severity.name().toLowerCase(Locale.ROOT);
		Span badge = new Span(getTranslation("style.severity." + name));
		badge.addClassNames("badge", name);
		return badge;
	}

	private static Span chip(String text) {
		Span chip = new Span(text);
		chip.addClassName("chip");
		return chip;
	}

}
