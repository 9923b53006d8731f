package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldGroup;
import org.cutline.photo.PhotoFields;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a photo in the desk's order, group by group, then those that only this
 * file has; each with the block that it came from.
 */
final class FieldsPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient FieldDesk desk;

	private final TextField find = new TextField();

	private final Div tools = new Div();

	private final Button repairAll = new Button();

	private final Button uncleanAll = new Button();

	private final Paragraph none = new Paragraph(getTranslation("desk.fields.no-match"));

	private final List<FieldSection> sections = new ArrayList<>();

	private final OtherFields others;

	private transient @Nullable PhotoFields shown;

	FieldsPanel(FieldDesk desk) {
		this.desk = desk;
		addClassName("fields-panel");
		String finding = getTranslation("desk.fields.find");
		this.find.setPlaceholder(finding);
		this.find.setAriaLabel(finding);
		this.find.setClearButtonVisible(true);
		this.find.setValueChangeMode(ValueChangeMode.LAZY);
		this.find.setValueChangeTimeout(150);
		this.find.addClassName("find-field");
		this.find.addValueChangeListener((change) -> find());
		this.repairAll.addThemeVariants(ButtonVariant.SMALL);
		this.repairAll.addClassName("repair-all");
		this.repairAll.addClickListener((click) -> repairAll());
		this.uncleanAll.addThemeVariants(ButtonVariant.SMALL);
		this.uncleanAll.addClassName("repair-all");
		this.uncleanAll.addClickListener((click) -> uncleanAll());
		this.none.addClassName("field-none");
		this.none.setVisible(false);
		FieldGroup.ofForm().forEach((group) -> this.sections.add(section(group)));
		this.others = new OtherFields(desk);
		this.tools.addClassName("field-tools");
		this.tools.add(this.find);
		add(this.tools, this.repairAll, this.uncleanAll);
		this.sections.forEach(this::add);
		add(this.others, this.none);
	}

	/** Puts something beside the search for a field. */
	void addTool(Component tool) {
		this.tools.add(tool);
	}

	private FieldSection section(FieldGroup group) {
		FieldSection section = new FieldSection(group.id(), group.label(getLocale()));
		Field.form()
			.stream()
			.filter((field) -> field.group().equals(group))
			.map((field) -> (field == Field.DESCRIPTION) ? new CaptionRow(this.desk) : new InputRow(field, this.desk))
			.forEach(section::addRow);
		return section;
	}

	void show(PhotoFields fields) {
		this.shown = fields;
		this.sections.forEach((section) -> section.show(fields));
		this.others.show(fields);
		int damaged = this.desk.mayEdit() ? RepairAllForm.repaired(fields).size() : 0;
		this.repairAll.setText(getTranslation("desk.repair.all-open", damaged));
		this.repairAll.setVisible(damaged > 1);
		int cleaned = this.desk.mayEdit() ? fields.uncleaned().size() : 0;
		this.uncleanAll.setText(getTranslation("desk.cleaned.undo-all", cleaned));
		this.uncleanAll.setVisible(cleaned > 1);
		if (!this.find.isEmpty()) {
			find();
		}
	}

	private void find() {
		String wanted = this.find.getValue().strip().toLowerCase(Locale.ROOT);
		int found = this.others.find(wanted);
		for (FieldSection section : this.sections) {
			int here = section.find(wanted);
			section.setVisible(here > 0);
			found += here;
		}
		this.none.setVisible(found == 0);
	}

	private void uncleanAll() {
		if (this.shown != null) {
			this.desk.change(this.shown.uncleaned());
			this.find.focus();
		}
	}

	private void repairAll() {
		if (this.shown != null) {
			FormPopover.open(this.repairAll, new RepairAllForm(this.shown, this.desk), this.find::focus);
		}
	}

}
