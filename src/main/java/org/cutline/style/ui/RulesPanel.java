package org.cutline.style.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.caption.Names;
import org.cutline.shell.DeskIcon;
import org.cutline.stylebook.CaptionRule;
import org.cutline.stylebook.RuleSetting;
import org.cutline.stylebook.Rules;
import org.cutline.stylebook.Severity;

/** Every rule in a house style: checked or not, how grave, with which parameters. */
final class RulesPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient StyleSession session;

	private final boolean mayEdit;

	private final TextField search = new TextField();

	private final Grid<CaptionRule> grid = new Grid<>();

	RulesPanel(StyleSession session, boolean mayEdit) {
		this.session = session;
		this.mayEdit = mayEdit;
		addClassName("rules-panel");
		this.search.setPlaceholder(getTranslation("style.rules.search"));
		this.search.setAriaLabel(getTranslation("style.rules.search"));
		this.search.setPrefixComponent(new DeskIcon("search"));
		this.search.setClearButtonVisible(true);
		this.search.addClassName("search");
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.addValueChangeListener((change) -> refresh());
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addComponentColumn(this::checked)
			.setHeader(getTranslation("style.checked"))
			.setWidth("90px")
			.setFlexGrow(0);
		this.grid.addComponentColumn(this::rule).setHeader(getTranslation("style.rule")).setFlexGrow(1);
		this.grid.addComponentColumn(this::severity)
			.setHeader(getTranslation("style.severity"))
			.setWidth("230px")
			.setFlexGrow(0);
		this.grid.addComponentColumn(this::more).setHeader("").setWidth("150px").setFlexGrow(0);
		this.grid
			.setItemDetailsRenderer(new ComponentRenderer<>((rule) -> new RuleForm(rule, this.session, this.mayEdit)));
		this.grid.setDetailsVisibleOnClick(false);
		add(this.search, this.grid);
		refresh();
	}

	/** Shows the rules with some words. */
	void find(String words) {
		this.search.setValue(words);
	}

	void refresh() {
		List<CaptionRule> found = Rules.all().stream().filter(this::found).toList();
		this.grid.setItems(found);
		if (found.size() == 1) {
			this.grid.setDetailsVisible(found.getFirst(), true);
		}
	}

	private boolean found(CaptionRule rule) {
		String wanted = Names.key(this.search.getValue());
		return Names.key(rule.id() + rule.title(getLocale())).contains(wanted);
	}

	private RuleSetting setting(CaptionRule rule) {
		return this.session.style().setting(rule.id());
	}

	private void change(CaptionRule rule, RuleSetting setting) {
		this.session.change(this.session.style().with(rule.id(), setting));
		changed(rule);
	}

	private void changed(CaptionRule rule) {
		this.grid.getDataProvider().refreshItem(rule);
	}

	private Component checked(CaptionRule rule) {
		Checkbox box = new Checkbox(setting(rule).on());
		box.setAriaLabel(getTranslation("style.checks", rule.title(getLocale())));
		box.setReadOnly(!this.mayEdit);
		box.addValueChangeListener((change) -> change(rule, setting(rule).on(change.getValue())));
		return box;
	}

	private Component rule(CaptionRule rule) {
		Anchor title = new Anchor(StyleNavigation.rule(rule.id()), rule.title(getLocale()));
		Span id = new Span(rule.id());
		id.addClassName("rule-id");
		Div cell = new Div(title, id);
		cell.addClassName("rule-cell");
		cell.getElement().getClassList().set("off", !setting(rule).on());
		return cell;
	}

	private Component severity(CaptionRule rule) {
		String own = getTranslation("style.severity.own", name(rule.severity()));
		if (!this.mayEdit) {
			Severity severity = setting(rule).severity();
			return new Span(
					setting(rule).on() ? ((severity != null) ? name(severity) : own) : getTranslation("style.off"));
		}
		Select<Optional<Severity>> select = new Select<>();
		select.addThemeVariants(SelectVariant.SMALL);
		select.setItems(List.of(Optional.empty(), Optional.of(Severity.ERROR), Optional.of(Severity.WARNING),
				Optional.of(Severity.HINT)));
		select.setItemLabelGenerator((each) -> each.map(this::name).orElse(own));
		select.setAriaLabel(getTranslation("style.severity-of", rule.title(getLocale())));
		select.setValue(Optional.ofNullable(setting(rule).severity()));
		select.setEnabled(setting(rule).on());
		select.addValueChangeListener((change) -> change(rule, setting(rule).with(change.getValue().orElse(null))));
		return select;
	}

	private String name(Severity severity) {
		return getTranslation("style.severity." + severity.name().toLowerCase(Locale.ROOT));
	}

	private Component more(CaptionRule rule) {
		boolean set = setting(rule).why() != null || !setting(rule).parameters().isEmpty();
		Button button = new Button(getTranslation(set ? "style.more.set" : "style.more"),
				(click) -> this.grid.setDetailsVisible(rule, !this.grid.isDetailsVisible(rule)));
		button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		button.setAriaLabel(button.getText() + ": " + rule.title(getLocale()));
		return button;
	}

}
