package org.cutline.vocabulary.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.cutline.shell.Notices;
import org.cutline.vocabulary.KnownName;
import org.cutline.vocabulary.KnownName.Standing;
import org.cutline.vocabulary.Register;
import org.cutline.vocabulary.VocabularyRefused;
import org.jspecify.annotations.Nullable;

/** The names of a register with how often captions carry them. */
final class NamesGrid extends Grid<KnownName> {

	private static final long serialVersionUID = 1L;

	private final transient VocabularyRoom room;

	private final Register register;

	private final transient Runnable changed;

	NamesGrid(VocabularyRoom room, Register register, List<KnownName> names, Runnable changed) {
		this.room = room;
		this.register = register;
		this.changed = changed;
		addThemeVariants(GridVariant.NO_BORDER);
		setSelectionMode(SelectionMode.NONE);
		addComponentColumn(this::name).setHeader(getTranslation("vocabulary.name"))
			.setFlexGrow(2)
			.setComparator(Comparator.comparing(KnownName::key));
		addColumn(KnownName::approved).setHeader(getTranslation("vocabulary.approved"))
			.setTextAlign(ColumnTextAlign.END)
			.setAutoWidth(true)
			.setFlexGrow(0)
			.setComparator(Comparator.comparingInt(KnownName::approved));
		addColumn((name) -> day(name.lastSeen())).setHeader(getTranslation("vocabulary.last-seen"))
			.setAutoWidth(true)
			.setFlexGrow(0)
			.setComparator(Comparator.comparing(KnownName::lastSeen, Comparator.nullsFirst(Comparator.naturalOrder())));
		if (room.mayEdit()) {
			addComponentColumn(this::deeds).setHeader(getTranslation("vocabulary.deeds"))
				.setWidth("300px")
				.setFlexGrow(0);
		}
		setItems(names);
	}

	private String day(@Nullable Instant at) {
		return (at == null) ? ""
				: DateTimeFormatter.ofPattern("d MMM yyyy", getLocale()).withZone(ZoneId.systemDefault()).format(at);
	}

	private Component name(KnownName name) {
		Div cell = new Div(new Span(name.name()));
		cell.addClassName("name-cell");
		if (name.standing() != Standing.LEARNED) {
			boolean never = name.standing() == Standing.NEVER;
			Span badge = new Span(
					getTranslation("vocabulary.standing." + name.standing().name().toLowerCase(Locale.ROOT)));
			badge.addClassNames("badge", never ? "error" : "ok");
			cell.add(badge);
			cell.getElement().getClassList().set("never", never);
		}
		return cell;
	}

	private Component deeds(KnownName name) {
		Div deeds = new Div();
		deeds.addClassName("vocabulary-deeds");
		if (name.standing() == Standing.NEVER) {
			deeds.add(small("vocabulary.allow", name,
					settle(() -> this.room.roster().forget(this.register, name.key()))));
			return deeds;
		}
		deeds.add(
				small("vocabulary.correct", name,
						() -> new NameDialog(this.room, this.register, name, this.changed).open()),
				small("vocabulary.never", name, settle(() -> this.room.roster().never(this.register, name.key()))));
		if (name.standing() == Standing.CONFIRMED && name.approved() == 0) {
			deeds.add(small("vocabulary.remove", name,
					settle(() -> this.room.roster().forget(this.register, name.key()))));
		}
		return deeds;
	}

	private Button small(String key, KnownName name, Runnable deed) {
		Button button = new Button(getTranslation(key), (click) -> deed.run());
		button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		button.setAriaLabel(button.getText() + ": " + name.name());
		return button;
	}

	private Runnable settle(Runnable deed) {
		return () -> {
			try {
				deed.run();
			}
			catch (VocabularyRefused ex) {
				Notices.refused(Refusals.sentence(this, ex));
			}
			this.changed.run();
		};
	}

}
