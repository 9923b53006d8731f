package org.cutline.mapping.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.mapping.AgencyMapping;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldMapping;
import org.cutline.metadata.FieldMove;
import org.cutline.metadata.FieldMove.Fault;
import org.jspecify.annotations.Nullable;

/** Whom a mapping is for and what it does, with a past photo as its example. */
final class FieldsPanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient MappingSession session;

	private final boolean mayEdit;

	private final Div rows = new Div();

	private final Paragraph none = new Paragraph();

	private final Button more = new Button();

	FieldsPanel(MappingSession session, boolean mayEdit, ExamplePanel example) {
		this.session = session;
		this.mayEdit = mayEdit;
		addClassName("fields-panel");
		AgencyMapping mapping = session.mapping();
		TextField name = new TextField(getTranslation("mapping.name"));
		name.setValue(mapping.name());
		name.setMaxLength(80);
		name.setReadOnly(!mayEdit);
		name.setValueChangeMode(ValueChangeMode.LAZY);
		name.addValueChangeListener((change) -> {
			name.setInvalid(change.getValue().isBlank());
			session.change(session.mapping().withName(change.getValue().strip()));
		});
		Div whom = new Div(name,
				names("mapping.agencies", "mapping.agencies.help", mapping.agencies(), AgencyMapping::withAgencies),
				names("mapping.photographers", "mapping.photographers.help", mapping.photographers(),
						AgencyMapping::withPhotographers));
		whom.addClassName("mapping-whom");
		Paragraph why = new Paragraph(getTranslation("mapping.moves.why"));
		why.addClassName("soft");
		this.none.setText(getTranslation("mapping.moves.none"));
		this.none.addClassName("soft");
		this.rows.addClassName("move-rows");
		mapping.moves().moves().forEach((move) -> this.rows.add(row(move)));
		add(whom, new H3(getTranslation("mapping.moves")), why, head(), this.rows, this.none);
		if (mayEdit) {
			this.more.setText(getTranslation("mapping.move.add"));
			this.more.addClickListener((click) -> begin());
			add(this.more);
		}
		add(example);
		showNone();
	}

	/** Marks rows that cannot be made. */
	boolean isComplete() {
		Map<Field, List<Fault.Kind>> faults = mapping().faults()
			.stream()
			.collect(Collectors.groupingBy(Fault::to, Collectors.mapping(Fault::kind, Collectors.toList())));
		boolean complete = true;
		for (MoveRow row : rows()) {
			String sentence = row.move()
				.map((move) -> faults.getOrDefault(move.to(), List.of())
					.stream()
					.findFirst()
					.map(this::sentence)
					.orElse(""))
				.orElseGet(() -> getTranslation("mapping.refused.no-field"));
			row.complain(sentence);
			complete = complete && sentence.isEmpty();
		}
		return complete;
	}

	private String sentence(Fault.Kind kind) {
		return getTranslation("mapping.refused." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	private TextField names(String label, String help, List<String> names,
			BiFunction<AgencyMapping, List<String>, AgencyMapping> with) {
		TextField field = new TextField(getTranslation(label));
		field.setHelperText(getTranslation(help));
		field.setValue(String.join("; ", names));
		field.setReadOnly(!this.mayEdit);
		field.setValueChangeMode(ValueChangeMode.LAZY);
		field.setValueChangeTimeout(600);
		field.addValueChangeListener((change) -> this.session
			.change(with.apply(this.session.mapping(), Arrays.asList(change.getValue().split(";")))));
		return field;
	}

	private Div head() {
		Div head = new Div(new Span(getTranslation("mapping.ours")), new Span(),
				new Span(getTranslation("mapping.how")), new Span(getTranslation("mapping.theirs")),
				new Span(getTranslation("mapping.text")));
		head.addClassNames("move-row", "move-head");
		head.getElement().setAttribute("aria-hidden", "true");
		return head;
	}

	private MoveRow row(@Nullable FieldMove move) {
		return new MoveRow(move, this.mayEdit, this::changed, (row) -> {
			this.rows.remove(row);
			changed();
			this.more.focus();
		});
	}

	private void begin() {
		MoveRow row = row(null);
		this.rows.add(row);
		showNone();
		row.begin();
	}

	private void changed() {
		this.session.change(this.session.mapping().withMoves(mapping()));
		isComplete();
		showNone();
	}

	private FieldMapping mapping() {
		return new FieldMapping(rows().stream().flatMap((row) -> row.move().stream()).toList());
	}

	private List<MoveRow> rows() {
		List<MoveRow> all = new ArrayList<>();
		this.rows.getChildren().filter(MoveRow.class::isInstance).map(MoveRow.class::cast).forEach(all::add);
		return all;
	}

	private void showNone() {
		this.none.setVisible(this.rows.getComponentCount() == 0);
	}

}
