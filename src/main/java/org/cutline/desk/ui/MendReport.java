package org.cutline.desk.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cutline.desk.MendResult;
import org.cutline.desk.MendResult.Outcome;

/** What became of a batch, file by file; what did not go as wanted comes first. */
final class MendReport extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST_LINES = 500;

	/**
	 * Shows the outcome.
	 * @param results a line for each photo
	 */
	MendReport(List<MendResult> results) {
		addClassName("mend-report");
		Paragraph sum = new Paragraph(summary(results));
		sum.getElement().setAttribute("role", "status");
		Div rows = new Div();
		rows.addClassName("set-rows");
		rows.getElement().setAttribute("role", "list");
		results.stream()
			.sorted((one, other) -> Boolean.compare(done(one), done(other)))
			.limit(MOST_LINES)
			.forEach((result) -> rows.add(row(result)));
		add(sum, rows);
	}

	private String summary(List<MendResult> results) {
		Map<Outcome, Integer> counts = new TreeMap<>();
		results.forEach((result) -> counts.merge(result.outcome(), 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.map((count) -> getTranslation("desk.set.sum." + code(count.getKey()), count.getValue()))
			.collect(Collectors.joining(" "));
	}

	private Div row(MendResult result) {
		Anchor name = new Anchor(PhotosView.PATH + "/" + result.photo(), result.fileName());
		Span outcome = new Span(getTranslation("desk.set.outcome." + code(result.outcome())));
		outcome.addClassNames("badge", done(result) ? "ok" : "warning");
		Span spread = new Span();
		spread.addClassName("spread");
		Div row = new Div(name, spread, outcome);
		row.addClassName("set-row");
		row.getElement().setAttribute("role", "listitem");
		return row;
	}

	private static boolean done(MendResult result) {
		return result.outcome() == Outcome.CHANGED || result.outcome() == Outcome.TAKEN_BACK;
	}

	private static String code(Outcome outcome) {
		return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
