package org.cutline.style.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.caption.TextRange;
import org.cutline.shell.WordDiffText;
import org.cutline.style.Facts;
import org.cutline.stylebook.CaptionRule;
import org.cutline.stylebook.CaptionUnderCheck;
import org.cutline.stylebook.FactField;
import org.cutline.stylebook.Finding;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyles;
import org.cutline.stylebook.RuleExample;
import org.jspecify.annotations.Nullable;

/**
 * A right or wrong caption, with what the rule finds in it and what its fix makes of it.
 */
final class ExampleCard extends Div {

	private static final long serialVersionUID = 1L;

	ExampleCard(CaptionRule rule, RuleExample example) {
		addClassNames("example", example.right() ? "right" : "wrong");
		Span kind = new Span(getTranslation(example.right() ? "style.example.right" : "style.example.wrong"));
		kind.addClassNames("badge", example.right() ? "ok" : "error");
		HouseStyle style = HouseStyles.named(example.context().style()).orElseGet(HouseStyles::neutral);
		Span house = new Span(style.name() + " · " + example.language().code().toUpperCase(Locale.ROOT));
		house.addClassName("soft");
		Div head = new Div(kind, house);
		head.addClassName("example-head");
		add(head);
		CaptionUnderCheck unit = example.underCheck(example.text());
		Finding finding = example.right() ? null : rule.check(unit).stream().findFirst().orElse(null);
		String fixed = example.fixed();
		add((fixed != null && !fixed.equals(example.text())) ? new WordDiffText(example.text(), fixed)
				: marked(example.text(), finding));
		if (!example.context().facts().values().isEmpty() || example.context().facts().captureTime() != null) {
			Span facts = new Span(facts(example));
			facts.addClassNames("soft", "example-facts");
			add(facts);
		}
		if (finding != null) {
			Span sentence = new Span(finding.sentence(getLocale()));
			sentence.addClassName("example-sentence");
			add(sentence);
		}
	}

	private static Div marked(String text, @Nullable Finding finding) {
		TextRange range = (finding != null) ? finding.range() : null;
		Div caption = new Div();
		caption.addClassName("example-text");
		if (range == null || range.end() > text.length()) {
			caption.setText(text);
			return caption;
		}
		Span mark = new Span(text.substring(range.start(), range.end()));
		mark.addClassName("mark");
		caption.add(new Span(text.substring(0, range.start())), mark, new Span(text.substring(range.end())));
		return caption;
	}

	private String facts(RuleExample example) {
		List<String> said = new ArrayList<>();
		for (FactField field : FactField.values()) {
			if (!example.context().facts().all(field).isEmpty()) {
				said.add(Facts.field(field).label(getLocale()) + ": "
						+ example.context().facts().all(field).stream().collect(Collectors.joining(", ")));
			}
		}
		if (example.context().facts().captureTime() != null) {
			said.add("Exif: " + example.context().facts().captureTime());
		}
		return String.join(" · ", said);
	}

}
