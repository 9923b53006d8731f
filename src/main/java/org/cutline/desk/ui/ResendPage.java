package org.cutline.desk.ui;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.cutline.metadata.Field;
import org.cutline.photo.PhotoView;
import org.cutline.resend.ResendPair;
import org.cutline.resend.ResendPair.Difference;
import org.cutline.resend.WireNotice;
import org.cutline.shell.WordDiffText;

/**
 * A resend beside the photo that was on the desk: what the sender calls out, who sent
 * each when, and every field that differs, word by word.
 */
final class ResendPage extends Div {

	private static final long serialVersionUID = 1L;

	private final transient ResendRoom room;

	private final transient ResendPair pair;

	private final transient Map<Field, Checkbox> wanted = new LinkedHashMap<>();

	/**
	 * Shows a pair.
	 * @param room names people
	 * @param pair the pair
	 * @param mayDecide whether fields can be chosen
	 * @param chosen told when fields are
	 */
	ResendPage(ResendRoom room, ResendPair pair, boolean mayDecide, Runnable chosen) {
		this.room = room;
		this.pair = pair;
		addClassName("resend-page");
		Div notices = new Div();
		notices.addClassName("resend-notices");
		pair.notices().forEach((notice) -> notices.add(notice(notice)));
		Div sides = new Div(side("desk.resend.first", pair.first()), side("desk.resend.second", pair.resend()));
		sides.addClassName("resend-sides");
		add(notices, sides);
		List<Difference> differences = pair.differences();
		if (differences.isEmpty()) {
			Paragraph same = new Paragraph(getTranslation("desk.resend.same"));
			same.addClassName("resend-same");
			add(same);
		}
		else {
			add(table(differences, mayDecide && pair.row().open(), chosen));
		}
	}

	/** The fields to take over. */
	Set<Field> wanted() {
		Set<Field> fields = new LinkedHashSet<>();
		this.wanted.forEach((field, box) -> {
			if (box.getValue()) {
				fields.add(field);
			}
		});
		return fields;
	}

	/** Whether exactly what the resend says anew is to be taken. */
	boolean wantsAllNew() {
		return wanted().equals(this.pair.newlySaid().keySet());
	}

	private Div notice(WireNotice notice) {
		String kind = notice.kind().name().toLowerCase(Locale.ROOT);
		Element named = new Element("strong");
		named.setText(getTranslation("desk.resend.notice." + kind));
		Div line = new Div();
		line.getElement().appendChild(named);
		line.add(new Span(notice.words()));
		line.addClassNames("resend-notice", kind);
		return line;
	}

	private Div side(String title, PhotoView photo) {
		Div words = new Div(new H3(getTranslation(title)));
		words.add(new Paragraph(new Anchor(PhotosView.PATH + "/" + photo.id(), photo.fileName())));
		words.add(soft(arrived(photo)));
		String sender = Stream.of(Field.CREATOR, Field.CREDIT_LINE, Field.SOURCE)
			.map((field) -> photo.fields().text(field))
			.filter((text) -> !text.isBlank())
			.distinct()
			.reduce((one, other) -> one + " · " + other)
			.orElse("");
		if (!sender.isEmpty()) {
			words.add(new Paragraph(sender));
		}
		String instructions = photo.fields().text(Field.INSTRUCTIONS);
		if (!instructions.isBlank()) {
			words.add(new Paragraph(instructions));
		}
		words.add(soft(getTranslation("desk.resend.size", Integer.toString(photo.width()),
				Integer.toString(photo.height()), photo.format().label())));
		Div side = new Div(picture(photo), words);
		side.addClassName("resend-side");
		return side;
	}

	private static Component picture(PhotoView photo) {
		if (!photo.previewable()) {
			Span none = new Span(photo.fileName());
			none.addClassName("no-picture");
			return none;
		}
		return new Image(PictureAddress.thumbnail(photo.id(), photo.digest().shortForm()), "");
	}

	private String arrived(PhotoView photo) {
		String at = time(photo.arrivedAt());
		return (photo.arrivedBy() != null)
				? getTranslation("desk.resend.arrived", at, this.room.nameOf(photo.arrivedBy(), ""))
				: getTranslation("desk.resend.arrived-alone", at);
	}

	private String time(Instant at) {
		return DeskTime.dayAndClock(at, ResendRoom.zone(), getLocale());
	}

	private static Paragraph soft(String words) {
		Paragraph line = new Paragraph(words);
		line.addClassName("soft");
		return line;
	}

	private NativeTable table(List<Difference> differences, boolean choose, Runnable chosen) {
		NativeTableRow head = new NativeTableRow(header("desk.resend.field"), header("desk.resend.difference"));
		if (choose) {
			head.add(header("desk.resend.take"));
		}
		NativeTableBody body = new NativeTableBody();
		differences.forEach((each) -> body.add(row(each, choose, chosen)));
		NativeTable table = new NativeTable();
		table.addClassName("resend-fields");
		table.add(new NativeTableHeader(head), body);
		return table;
	}

	private NativeTableHeaderCell header(String key) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
		cell.getElement().setAttribute("scope", "col");
		return cell;
	}

	private NativeTableRow row(Difference difference, boolean choose, Runnable chosen) {
		Field field = difference.field();
		String label = field.label(getLocale());
		NativeTableHeaderCell name = new NativeTableHeaderCell(label);
		name.getElement().setAttribute("scope", "row");
		NativeTableRow row = new NativeTableRow(name, new NativeTableCell(
				new WordDiffText(FieldText.whole(difference.ours()), FieldText.whole(difference.theirs()))));
		if (choose) {
			Checkbox take = new Checkbox(difference.newlySaid());
			take.setAriaLabel(getTranslation("desk.resend.take-field", label));
			take.addValueChangeListener((change) -> chosen.run());
			this.wanted.put(field, take);
			row.add(new NativeTableCell(take));
		}
		return row;
	}

}
