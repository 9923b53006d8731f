package org.cutline.desk.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.Structure;
import org.cutline.photo.PhotoFields;

/** A field of structures, part by part; they are kept and not edited. */
final class StructureRow extends FieldRow {

	private static final long serialVersionUID = 1L;

	private final Div parts = new Div();

	private transient FieldValue shown = FieldValue.EMPTY;

	StructureRow(Field field, FieldDesk desk) {
		super(field, desk);
		Span label = new Span(field.label(getLocale()));
		label.addClassName("field-label");
		this.parts.addClassName("structures");
		this.parts.setId("field-" + field.id());
		add(label, head(), this.parts);
		addClassName("shown-row");
	}

	@Override
	void showValue(PhotoFields fields) {
		FieldValue value = fields.value(field());
		if (value.equals(this.shown)) {
			return;
		}
		this.shown = value;
		this.parts.removeAll();
		Structure structure = field().structure().orElseThrow();
		if (value instanceof FieldValue.Structures(List<Map<String, String>> structures)) {
			structures.stream().map((one) -> list(structure, one)).forEach(this.parts::add);
		}
		else {
			this.parts.add(new Div(value.text()));
		}
	}

	private DescriptionList list(Structure structure, Map<String, String> one) {
		DescriptionList list = new DescriptionList();
		one.keySet().stream().sorted(Comparator.comparingInt(structure::place)).forEach((path) -> {
			String label = path.isEmpty() ? structure.name() : structure.label(path, getLocale());
			list.add(new DescriptionList.Term(label), new DescriptionList.Description(one.getOrDefault(path, "")));
		});
		return list;
	}

	@Override
	void focus() {
		// There is nothing to type here.
	}

}
