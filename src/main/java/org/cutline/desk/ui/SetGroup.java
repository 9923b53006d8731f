package org.cutline.desk.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.SetPhoto;
import org.cutline.stylebook.FindingGroup;
import org.cutline.stylebook.FindingSet.One;
import org.cutline.stylebook.Fix;
import org.cutline.stylebook.Message;

/** Findings that belong together in the list of a set: those of a rule, or of a photo. */
final class SetGroup extends Section {

	private static final long serialVersionUID = 1L;

	/** Rows shown before the reader asks for more. */
	private static final int STEP = 12;

	private final transient List<One<SetPhoto>> ones;

	private final boolean ofPhoto;

	private final Div rows = new Div();

	private final Button more = new Button();

	private int shown;

	private SetGroup(List<One<SetPhoto>> ones, boolean ofPhoto, Header header, String tone) {
		this.ones = ones;
		this.ofPhoto = ofPhoto;
		addClassNames("set-group", tone);
		this.rows.addClassName("set-rows");
		this.rows.getElement().setAttribute("role", "list");
		this.more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
		this.more.addClickListener((click) -> showMore());
		add(header, this.rows, this.more);
		showMore();
	}

	/** The findings of a rule, with the way to mend those that are certain. */
	static SetGroup of(FindingGroup<SetPhoto> group, boolean mayEdit, Consumer<FindingGroup<SetPhoto>> fixAll,
			Component texts, Locale locale) {
		H3 title = new H3(Message.of(group.ruleId() + ".title").in(locale));
		Span count = new Span(texts.getTranslation("desk.set.count", group.findings().size()));
		count.addClassName("soft");
		Anchor rule = new Anchor("style/rules/" + group.ruleId(), group.ruleId());
		rule.addClassName("rule");
		Span spread = new Span();
		spread.addClassName("spread");
		Header header = new Header(title, count, rule, spread);
		if (mayEdit && group.certain() > 0) {
			Button fix = new Button(texts.getTranslation("desk.set.fix-all", group.certain()),
					(click) -> fixAll.accept(group));
			fix.setAriaLabel(fix.getText() + ": " + title.getText());
			header.add(fix);
		}
		return new SetGroup(group.findings(), false, header, group.severity().name().toLowerCase(Locale.ROOT));
	}

	/** The findings of one photo. */
	static SetGroup ofPhoto(List<One<SetPhoto>> ones) {
		One<SetPhoto> first = ones.getFirst();
		Span spread = new Span();
		spread.addClassName("spread");
		Header header = new Header(new SetThumb(first.photo(), first.finding().ruleId()),
				new H3(first.photo().fileName()), spread);
		String tone = ones.stream().map((one) -> one.finding().severity()).min(Enum::compareTo).orElseThrow().name();
		return new SetGroup(ones, true, header, tone.toLowerCase(Locale.ROOT));
	}

	private void showMore() {
		int until = Math.min(this.ones.size(), this.shown + ((this.shown == 0) ? STEP : 10 * STEP));
		for (; this.shown < until; this.shown++) {
			this.rows.add(row(this.ones.get(this.shown)));
		}
		this.more.setText(getTranslation("desk.set.more", this.ones.size() - this.shown));
		this.more.setVisible(this.shown < this.ones.size());
	}

	private Div row(One<SetPhoto> one) {
		Span sentence = new Span(one.finding().sentence(getLocale()));
		sentence.addClassName("sentence");
		Span about = new Span(this.ofPhoto ? one.finding().reason(getLocale()) : one.photo().fileName());
		about.addClassName("soft");
		Div words = new Div(sentence, about);
		words.addClassName("words");
		Div row = new Div();
		row.addClassNames("set-row", one.finding().severity().name().toLowerCase(Locale.ROOT));
		row.getElement().setAttribute("role", "listitem");
		if (this.ofPhoto) {
			Span dot = new Span();
			dot.addClassNames("dot", one.finding().severity().name().toLowerCase(Locale.ROOT));
			row.add(dot);
		}
		else {
			row.add(new SetThumb(one.photo(), one.finding().ruleId()));
		}
		row.add(words);
		one.finding().fixes().stream().findFirst().ifPresent((fix) -> row.add(proposal(one, fix)));
		return row;
	}

	private Component proposal(One<SetPhoto> one, Fix fix) {
		Div proposal = new Div(switch (fix) {
			case Fix.TextFix text -> new DiffSnippet(one.text(), text.applyTo(one.text()));
			case Fix.FieldFix field -> new Span(field.label().in(getLocale()));
		});
		proposal.addClassName("set-proposal");
		return proposal;
	}

}
