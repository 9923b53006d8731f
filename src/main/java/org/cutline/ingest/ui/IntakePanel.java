package org.cutline.ingest.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import org.cutline.ingest.FileState;
import org.cutline.ingest.IntakeFile;
import org.cutline.ingest.IntakeSummary;
import org.cutline.ingest.UnderWay;
import org.cutline.photo.PhotoId;
import org.jspecify.annotations.Nullable;

/**
 * One intake: what it comes to, how fast it is, and its files, one end alone if asked.
 */
final class IntakePanel extends Div {

	private static final long serialVersionUID = 1L;

	private final transient IntakeRoom room;

	private final long id;

	private final @Nullable FileState state;

	private final transient IntakeWords words;

	private final Paragraph pace = new Paragraph();

	private final ProgressBar bar = new ProgressBar();

	private final Nav filter = new Nav();

	private final Grid<IntakeFile> grid = new Grid<>();

	private transient IntakeSummary shown;

	IntakePanel(IntakeRoom room, IntakeSummary intake, @Nullable FileState state) {
		this.room = room;
		this.id = intake.id();
		this.state = state;
		this.words = room.words(this);
		this.shown = intake;
		addClassName("intake-panel");
		H2 title = new H2(this.words.from(intake));
		this.pace.addClassName("soft");
		this.bar.getElement().setAttribute("aria-label", getTranslation("ingest.intake.progress"));
		this.filter.addClassName("intake-filter");
		this.filter.setAriaLabel(getTranslation("ingest.intake.filter"));
		addColumns();
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.getElement().setAttribute("aria-label", getTranslation("ingest.intake.files"));
		CallbackDataProvider<IntakeFile, Void> files = DataProvider.fromCallbacks(this::files,
				(query) -> this.room.intakes().countFiles(this.id, this.state));
		this.grid.setItems(files);
		add(title, this.pace, this.bar, this.filter, this.grid);
		showFigures();
	}

	long id() {
		return this.id;
	}

	/** Shows how far it is now. */
	void show(IntakeSummary intake) {
		boolean more = !intake.files().equals(this.shown.files());
		this.shown = intake;
		showFigures();
		if (more) {
			this.grid.getDataProvider().refreshAll();
		}
	}

	private Stream<IntakeFile> files(Query<IntakeFile, Void> query) {
		return this.room.intakes().files(this.id, this.state, query.getOffset(), query.getLimit()).stream();
	}

	private void showFigures() {
		UnderWay underWay = this.room.intakes().underWay(this.id);
		StringBuilder line = new StringBuilder(this.words.time(this.shown.begun())).append(" · ")
			.append(this.words.pace(this.shown));
		if (underWay.files() > 0) {
			line.append(" · ")
				.append(getTranslation("ingest.intake.under-way", underWay.files(),
						this.words.size(underWay.octets())));
		}
		this.pace.setText(line.toString());
		Integer expected = this.shown.expected();
		int toCome = (expected != null && this.shown.running()) ? expected : 0;
		this.bar.setVisible(toCome > 0);
		this.bar.setValue((toCome > 0) ? Math.min(1.0, (double) this.shown.settled() / toCome) : 0);
		showFilter();
	}

	private void showFilter() {
		this.filter.removeAll();
		this.filter.add(choice(null, getTranslation("ingest.intake.all"), this.shown.settled()));
		List.of(FileState.TAKEN_IN, FileState.HERE, FileState.REFUSED, FileState.BROKEN_OFF, FileState.FAILED)
			.forEach((each) -> {
				if (this.shown.count(each) > 0 || each == this.state) {
					this.filter.add(choice(each, getTranslation("ingest.state." + each), this.shown.count(each)));
				}
			});
	}

	private Anchor choice(@Nullable FileState wanted, String name, int count) {
		Anchor choice = new Anchor(
				IntakeView.PATH + "/" + this.id + ((wanted != null) ? "?state=" + IntakeWords.name(wanted) : ""));
		Span number = new Span(this.words.count(count));
		number.addClassName("soft");
		choice.add(new Span(name), number);
		choice.addClassName("chip");
		if (wanted == this.state) {
			choice.getElement().setAttribute("aria-current", "page");
			choice.addClassName("accent");
		}
		return choice;
	}

	private void addColumns() {
		this.grid.addComponentColumn(IntakePanel::name).setHeader(getTranslation("ingest.file.name")).setFlexGrow(3);
		this.grid.addComponentColumn(this::became).setHeader(getTranslation("ingest.file.became")).setFlexGrow(5);
		this.grid.addColumn((file) -> this.words.size(file.octets()))
			.setHeader(getTranslation("ingest.file.size"))
			.setTextAlign(ColumnTextAlign.END)
			.setWidth("96px")
			.setFlexGrow(0);
		this.grid.addColumn((file) -> this.words.clock(file.at()))
			.setHeader(getTranslation("ingest.file.at"))
			.setWidth("92px")
			.setFlexGrow(0);
		this.grid.addColumn((file) -> getTranslation("ingest.file.millis", file.millis()))
			.setHeader(getTranslation("ingest.file.took"))
			.setTextAlign(ColumnTextAlign.END)
			.setWidth("96px")
			.setFlexGrow(0);
	}

	private static Component name(IntakeFile file) {
		PhotoId photo = file.photo();
		Component name = (photo != null) ? new Anchor("photos/" + photo, file.name()) : new Span(file.name());
		name.addClassName("intake-name");
		name.getElement().setAttribute("title", file.name());
		return name;
	}

	private Component became(IntakeFile file) {
		Div became = new Div(this.words.badge(file.state()));
		became.addClassName("intake-became");
		String why = this.words.reason(file, this.shown.way());
		if (!why.isEmpty()) {
			Span reason = new Span(why);
			reason.addClassName("soft");
			reason.getElement().setAttribute("title", file.sentence());
			became.add(reason);
		}
		return became;
	}

}
