package org.cutline.cleanup.ui;

import java.util.Map;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.cutline.cleanup.CleanerChoice;
import org.cutline.cleanup.CleanerDesk;
import org.cutline.cleanup.CleanerExample;
import org.cutline.metadata.Field;

/** One cleaner: what it does, files before and after, and its switch. */
final class CleanerCard extends Div {

	private static final long serialVersionUID = 1L;

	CleanerCard(CleanerChoice choice, boolean mayChoose, CleanerDesk desk) {
		String id = choice.cleaner().id();
		String name = getTranslation("cleanup.step." + id);
		addClassName("cleaner-card");
		getElement().setAttribute("role", "group");
		getElement().setAttribute("aria-label", name);
		Checkbox used = new Checkbox(getTranslation("cleanup.used"), choice.used());
		used.setAriaLabel(getTranslation("cleanup.used-of", name));
		used.setReadOnly(!mayChoose);
		used.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				desk.use(id, change.getValue());
				setClassName("off", !change.getValue());
			}
		});
		setClassName("off", !choice.used());
		Div head = new Div(new H2(name), used);
		head.addClassName("cleaner-head");
		Paragraph why = new Paragraph(getTranslation("cleanup.step." + id + ".why"));
		add(head, why, examples(choice));
	}

	private NativeTable examples(CleanerChoice choice) {
		NativeTable table = new NativeTable();
		table.getHead().add(new NativeTableRow(head("cleanup.file"), head("cleanup.cleaned")));
		for (CleanerExample example : choice.cleaner().examples()) {
			NativeTableCell after = new NativeTableCell();
			if (example.isKept()) {
				Span kept = new Span(getTranslation("cleanup.kept"));
				kept.addClassName("soft");
				after.add(kept);
			}
			else {
				fill(after, example.after());
			}
			NativeTableCell before = new NativeTableCell();
			fill(before, example.before());
			table.getBody().add(new NativeTableRow(before, after));
		}
		return table;
	}

	private void fill(NativeTableCell cell, Map<Field, String> said) {
		said.forEach((field, text) -> {
			Span label = new Span(field.label(getLocale()));
			label.addClassName("soft");
			Span value = new Span(text.isEmpty() ? getTranslation("cleanup.empty") : text);
			value.setClassName("nothing", text.isEmpty());
			Div line = new Div(label, value);
			line.addClassName("cleaner-line");
			cell.add(line);
		});
	}

	private NativeTableHeaderCell head(String key) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
		cell.getElement().setAttribute("scope", "col");
		return cell;
	}

}
