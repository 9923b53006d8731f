package org.cutline.safekeeping.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cutline.photo.PhotoId;
import org.cutline.safekeeping.Problem;
import org.cutline.safekeeping.VerificationReport;

/** What a verification found: the photo or file, what is wrong, and what to do. */
final class ProblemTable extends Div {

	private static final long serialVersionUID = 1L;

	private static final int SHOWN = 200;

	private static final int DIGEST = 12;

	ProblemTable(VerificationReport report) {
		addClassName("problem-table");
		add(new H2(getTranslation("safekeeping.problems")));
		NativeTable table = new NativeTable();
		table.getHead()
			.add(new NativeTableRow(head("safekeeping.column.problem"), head("safekeeping.column.photo"),
					head("safekeeping.column.digest")));
		report.problems().stream().limit(SHOWN).forEach((problem) -> table.getBody().add(row(problem)));
		add(table);
		long all = report.found().values().stream().mapToLong(Long::longValue).sum();
		if (all > SHOWN) {
			Paragraph more = new Paragraph(getTranslation("safekeeping.more", SHOWN, all));
			more.addClassName("soft");
			add(more);
		}
	}

	private NativeTableRow row(Problem problem) {
		Span badge = new Span(getTranslation("safekeeping.kind." + problem.kind().code()));
		badge.addClassNames("badge", problem.kind().serious() ? "error" : "warning");
		NativeTableCell kind = new NativeTableCell();
		kind.add(badge);
		Paragraph sentence = new Paragraph(
				getTranslation("safekeeping.problem." + problem.kind().code(), problem.detail()));
		sentence.addClassName("soft");
		NativeTableCell subject = new NativeTableCell();
		subject.add(name(problem), sentence);
		NativeTableCell digest = new NativeTableCell();
		if (!problem.digest().isEmpty()) {
			Code start = new Code(problem.digest().substring(0, DIGEST));
			start.setTitle(problem.digest());
			digest.add(start);
		}
		return new NativeTableRow(kind, subject, digest);
	}

	private static Component name(Problem problem) {
		PhotoId photo = problem.photo();
		return (photo != null) ? new Anchor("photos/" + photo.value(), problem.fileName())
				: new Code(problem.fileName());
	}

	private NativeTableHeaderCell head(String key) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
		cell.getElement().setAttribute("scope", "col");
		return cell;
	}

}
