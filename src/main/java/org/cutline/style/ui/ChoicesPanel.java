package org.cutline.style.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.shell.Notices;
import org.cutline.style.StyleChoice;
import org.cutline.style.StyleChoice.Kind;
import org.cutline.stylebook.HouseStyle;

/** Which captions are held to which style: by language, and by agency or source. */
final class ChoicesPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient StyleRoom room;

	private final Div languages = new Div();

	private final Div sources = new Div();

	ChoicesPanel(StyleRoom room) {
		this.room = room;
		addClassName("choices-panel");
		Paragraph why = new Paragraph(getTranslation("style.choices.why"));
		why.addClassName("soft");
		this.languages.addClassName("choice-languages");
		this.sources.addClassName("choice-sources");
		add(new H2(getTranslation("style.choices")), why, this.languages,
				new H3(getTranslation("style.choices.sources")), this.sources);
		show();
	}

	private void show() {
		this.languages.removeAll();
		this.sources.removeAll();
		// The style of a source of the intake is chosen with the source.
		List<StyleChoice> all = this.room.choices().all().stream().filter((each) -> each.kind() != Kind.FEED).toList();
		for (StyleChoice choice : all) {
			if (choice.kind() == Kind.SOURCE) {
				this.sources.add(source(choice));
			}
			else {
				Select<HouseStyle> select = styles(choice.styleId());
				select.setLabel(getTranslation(
						(choice.kind() == Kind.ENGLISH) ? "style.choices.english" : "style.choices.spanish"));
				select.addValueChangeListener((change) -> choose(choice.kind(), "", change.getValue().id()));
				this.languages.add(select);
			}
		}
		if (all.size() == 2) {
			Span none = new Span(getTranslation("style.choices.none"));
			none.addClassName("soft");
			this.sources.add(none);
		}
		if (this.room.mayEdit()) {
			this.sources.add(adding());
		}
	}

	private Select<HouseStyle> styles(String chosen) {
		Select<HouseStyle> select = new Select<>();
		List<HouseStyle> live = this.room.live().all();
		select.setItems(live);
		select.setItemLabelGenerator(HouseStyle::name);
		live.stream().filter((style) -> style.id().equals(chosen)).findFirst().ifPresent(select::setValue);
		select.setReadOnly(!this.room.mayEdit());
		return select;
	}

	private Div source(StyleChoice choice) {
		Span label = new Span(choice.label());
		label.addClassName("title");
		Select<HouseStyle> select = styles(choice.styleId());
		select.setAriaLabel(getTranslation("style.choices.style-of", choice.label()));
		select.addValueChangeListener((change) -> choose(Kind.SOURCE, choice.label(), change.getValue().id()));
		Div row = new Div(label, select);
		row.addClassName("choice-row");
		if (this.room.mayEdit()) {
			Button remove = new Button(getTranslation("style.choices.remove"), (click) -> {
				this.room.choices().forget(Kind.SOURCE, choice.label());
				show();
			});
			remove.addThemeVariants(ButtonVariant.TERTIARY);
			remove.setAriaLabel(getTranslation("style.choices.remove") + ": " + choice.label());
			row.add(remove);
		}
		return row;
	}

	private Div adding() {
		TextField source = new TextField(getTranslation("style.choices.source"));
		source.setPlaceholder("Reuters");
		source.setMaxLength(200);
		Select<HouseStyle> select = styles("");
		select.setLabel(getTranslation("style.house"));
		Button add = new Button(getTranslation("style.choices.add"), (click) -> {
			HouseStyle style = select.getValue();
			source.setInvalid(source.isEmpty());
			select.setInvalid(style == null);
			if (style != null && !source.isEmpty()) {
				choose(Kind.SOURCE, source.getValue(), style.id());
			}
		});
		Div row = new Div(source, select, add);
		row.addClassNames("choice-row", "adding");
		return row;
	}

	private void choose(Kind kind, String label, String styleId) {
		if (this.room.choices().choose(kind, label, styleId)) {
			Notices.done(getTranslation("style.chosen"));
		}
		else {
			Notices.refused(getTranslation("style.gone"));
		}
		show();
	}

}
