package org.cutline.mapping.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.cutline.mapping.AgencyMapping;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.MappedValue;
import org.cutline.photo.ArrivedFile;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * One past photo of the agency: what its file says, and what the mapping as it is being
 * written makes of it.
 */
final class ExamplePanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient MappingRoom room;

	private final transient MappingSession session;

	private final transient Consumer<@Nullable PhotoId> opened;

	private final Aside looking = new Aside(getTranslation("mapping.example"));

	private final Div shown = new Div();

	private transient @Nullable ArrivedFile file;

	private transient @Nullable AgencyMapping lookedFor;

	private transient long from = Long.MAX_VALUE;

	ExamplePanel(MappingRoom room, MappingSession session, Consumer<@Nullable PhotoId> opened) {
		this.room = room;
		this.session = session;
		this.opened = opened;
		addClassName("example-panel");
		this.shown.addClassName("example-shown");
		add(new H3(getTranslation("mapping.example")), this.looking, this.shown);
		session.onChange(this::renew);
	}

	/**
	 * Looks for an example.
	 * @param photo the photo that the address names, or null for the last that came
	 */
	void open(@Nullable PhotoId photo) {
		this.from = (photo != null) ? photo.value() + 1 : Long.MAX_VALUE;
		look();
	}

	private void renew() {
		AgencyMapping before = this.lookedFor;
		AgencyMapping now = this.session.mapping();
		if (before == null || !before.agencies().equals(now.agencies())
				|| !before.photographers().equals(now.photographers())) {
			this.from = Long.MAX_VALUE;
			look();
		}
		else {
			show();
		}
	}

	private void look() {
		AgencyMapping mapping = this.session.mapping();
		this.lookedFor = mapping;
		long before = this.from;
		this.looking.start((progress) -> this.room.trial().example(mapping, before), this::found);
	}

	private void found(Optional<ArrivedFile> found) {
		this.file = found.orElse(null);
		this.opened.accept(found.map(ArrivedFile::photo).orElse(null));
		show();
	}

	private void show() {
		this.shown.removeAll();
		ArrivedFile example = this.file;
		if (example == null) {
			Span none = new Span(
					getTranslation((this.from == Long.MAX_VALUE) ? "mapping.example.none" : "mapping.example.no-more"));
			none.addClassName("soft");
			this.shown.add(none);
			if (this.from != Long.MAX_VALUE) {
				this.shown.add(button("mapping.example.last", () -> open(null)));
			}
			return;
		}
		Div beside = new Div(table(example));
		beside.addClassName("example-words");
		Div deeds = new Div(button("mapping.example.next", () -> {
			this.from = example.photo().value();
			look();
		}));
		deeds.addClassName("example-deeds");
		this.room.cards(List.of(example.photo())).forEach((card) -> {
			this.shown.add(MappingNavigation.thumbnail(card));
			deeds.addComponentAsFirst(new Anchor("photos/" + card.id(), card.fileName()));
		});
		beside.add(deeds);
		this.shown.add(beside);
	}

	private NativeTable table(ArrivedFile example) {
		NativeTableRow head = new NativeTableRow();
		for (String key : List.of("mapping.field", "mapping.file-says", "mapping.becomes")) {
			NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
			cell.getElement().setAttribute("scope", "col");
			head.add(cell);
		}
		NativeTableBody body = new NativeTableBody();
		Map<Field, MappedValue> mapped = this.session.mapping().moves().apply(example.said());
		for (Field field : fields()) {
			FieldValue said = example.said().getOrDefault(field, FieldValue.EMPTY);
			MappedValue value = mapped.get(field);
			NativeTableCell after = new NativeTableCell(words((value != null) ? value.value() : said));
			after.addClassName((value != null) ? "becomes" : "soft");
			NativeTableHeaderCell name = new NativeTableHeaderCell(field.label(getLocale()));
			name.getElement().setAttribute("scope", "row");
			NativeTableRow row = new NativeTableRow();
			row.add(name, new NativeTableCell(words(said)), after);
			body.add(row);
		}
		NativeTable table = new NativeTable(new NativeTableHeader(head), body);
		table.addClassName("house-table");
		return table;
	}

	/** The fields that the moves are about, or those that tell whose the photo is. */
	private List<Field> fields() {
		Set<Field> fields = new LinkedHashSet<>();
		this.session.mapping().moves().moves().forEach((move) -> {
			fields.add(move.to());
			fields.addAll(move.from());
		});
		if (fields.isEmpty()) {
			fields.addAll(List.of(Field.CREATOR, Field.JOB_TITLE, Field.CREDIT_LINE, Field.SOURCE, Field.HEADLINE,
					Field.TITLE, Field.COPYRIGHT_NOTICE));
		}
		return new ArrayList<>(fields);
	}

	private static String words(FieldValue value) {
		return value.isEmpty() ? "–" : value.text();
	}

	private Button button(String key, Runnable deed) {
		Button button = new Button(getTranslation(key), (click) -> deed.run());
		button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		return button;
	}

}
