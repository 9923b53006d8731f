package org.cutline.style.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.shell.MainLayout;
import org.cutline.style.RuleStatistics.Count;
import org.cutline.stylebook.CaptionRule;
import org.cutline.stylebook.Rules;

/** Which rules fire, which are overruled, which are put right. */
@Route(value = StatisticsView.PATH, layout = MainLayout.class)
@RolesAllowed("READER")
@StyleSheet("context://cutline/rooms/style.css")
final class StatisticsView extends Div implements HasDynamicTitle {

	static final String PATH = "style/statistics";

	private static final long serialVersionUID = 1L;

	private final transient Map<String, CaptionRule> rules = Rules.all()
		.stream()
		.collect(Collectors.toMap(CaptionRule::id, (rule) -> rule));

	private final Grid<Count> grid = new Grid<>();

	StatisticsView(StyleRoom room) {
		addClassName("style-room");
		Header bar = new Header(new H1(getTranslation("style.room")), room.tabs(PATH));
		bar.addClassName("top-bar");
		List<Count> counts = room.statistics().all();
		long most = counts.stream().mapToLong(Count::photos).max().orElse(0);
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addComponentColumn(this::rule)
			.setHeader(getTranslation("style.rule"))
			.setFlexGrow(3)
			.setComparator(Comparator.comparing((Count count) -> title(count)));
		Grid.Column<Count> photos = this.grid.addComponentColumn((count) -> measure(count.photos(), most))
			.setHeader(getTranslation("style.statistics.photos"))
			.setFlexGrow(2)
			.setComparator(Comparator.comparingLong(Count::photos));
		number(getTranslation("style.statistics.open"), Comparator.comparingLong(Count::open), Count::open);
		number(getTranslation("style.statistics.overruled"), Comparator.comparingLong(Count::overruled),
				Count::overruled);
		number(getTranslation("style.statistics.settled"), Comparator.comparingLong(Count::settled), Count::settled);
		this.grid.setItems(counts);
		this.grid.sort(List.of(new GridSortOrder<>(photos, SortDirection.DESCENDING)));
		Paragraph why = new Paragraph(getTranslation("style.statistics.why"));
		why.addClassName("soft");
		Div sheet = new Div(why, this.grid);
		sheet.addClassName("style-sheet");
		add(bar, sheet);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("style.statistics") + " · Cutline";
	}

	private void number(String header, Comparator<Count> order, ToLongFunction<Count> value) {
		this.grid.addColumn((count) -> String.format(getLocale(), "%,d", value.applyAsLong(count)))
			.setHeader(header)
			.setTextAlign(ColumnTextAlign.END)
			.setAutoWidth(true)
			.setFlexGrow(0)
			.setComparator(order);
	}

	private String title(Count count) {
		CaptionRule rule = this.rules.get(count.ruleId());
		return (rule != null) ? rule.title(getLocale()) : count.ruleId();
	}

	private Component rule(Count count) {
		Anchor title = new Anchor(StyleNavigation.rule(count.ruleId()), title(count));
		Span id = new Span(count.ruleId());
		id.addClassName("rule-id");
		Div cell = new Div(title, id);
		cell.addClassName("rule-cell");
		return cell;
	}

	private static Component measure(long value, long most) {
		Div bar = new Div();
		bar.addClassName("measure-bar");
		bar.setWidth(((most > 0) ? Math.max((value > 0) ? 2 : 0, Math.round(100.0 * value / most)) : 0) + "%");
		Div track = new Div(bar);
		track.addClassName("measure-track");
		Span number = new Span(Long.toString(value));
		Div cell = new Div(track, number);
		cell.addClassName("measure");
		return cell;
	}

}
