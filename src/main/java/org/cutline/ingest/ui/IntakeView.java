package org.cutline.ingest.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.ingest.FileState;
import org.cutline.ingest.IntakeStatus;
import org.cutline.ingest.IntakeSummary;
import org.cutline.shell.MainLayout;
import org.cutline.worker.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What comes, as it comes: the intakes, the last first, and of one of them its figures
 * and its files. The intake and the filter are in the address.
 */
@Route(value = "intake/:intake?", layout = MainLayout.class)
@RolesAllowed("EDITOR")
@StyleSheet("context://cutline/rooms/intake.css")
final class IntakeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "intake";

	private static final long serialVersionUID = 1L;

	private static final int PAGE = 40;

	private static final long BETWEEN_LOOKS_MILLIS = 1000;

	private static final Duration STILL = Duration.ofSeconds(30);

	private final transient IntakeRoom room;

	private final Span workers = new Span();

	private final Div paused = new Div();

	private final WaitingList waiting;

	private final Nav list = new Nav();

	private final Div side = new Div(this.list);

	private final Section page = new Section();

	private final Button older = new Button(getTranslation("ingest.intake.older"), (click) -> showOlder());

	private @Nullable IntakePanel panel;

	private int shown = PAGE;

	private transient AtomicBoolean watching = new AtomicBoolean();

	private transient List<IntakeSummary> last = List.of();

	IntakeView(IntakeRoom room) {
		this.room = room;
		this.waiting = new WaitingList(room.waiting());
		addClassName("intake-room");
		Span spread = new Span();
		spread.addClassName("spread");
		this.workers.addClassNames("soft", "intake-workers");
		Header bar = new Header(new H1(getTranslation("ingest.intake")), spread, this.workers);
		bar.addClassName("top-bar");
		this.paused.addClassName("intake-paused");
		this.paused.getElement().setAttribute("role", "status");
		this.list.addClassName("intake-list");
		this.list.setAriaLabel(getTranslation("ingest.intakes"));
		this.side.add(this.older);
		this.side.addClassName("intake-side");
		this.page.addClassName("intake-page");
		Div desk = new Div(this.side, this.page);
		desk.addClassName("intake-desk");
		add(bar, this.paused, this.waiting, desk);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.page.removeAll();
		this.panel = null;
		this.last = this.room.intakes().page(0, this.shown);
		Optional<IntakeSummary> open = event.getRouteParameters()
			.get("intake")
			.map((id) -> find(id).orElseThrow(NotFoundException::new))
			.or(() -> this.last.stream().findFirst());
		open.ifPresentOrElse((intake) -> {
			FileState state = event.getLocation()
				.getQueryParameters()
				.getSingleParameter("state")
				.flatMap(IntakeWords::state)
				.orElse(null);
			this.panel = new IntakePanel(this.room, intake, state);
			this.page.add(this.panel);
		}, () -> this.page.add(nothing()));
		showAll();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("ingest.intake") + " · Cutline";
	}

	@Override
	protected void onAttach(AttachEvent attach) {
		AtomicBoolean here = new AtomicBoolean(true);
		this.watching = here;
		UI ui = attach.getUI();
		Thread.ofVirtual().name("intake-view").start(() -> watch(ui, here));
	}

	@Override
	protected void onDetach(DetachEvent detach) {
		this.watching.set(false);
	}

	/** Looks again each second, as long as somebody looks at it. */
	private void watch(UI ui, AtomicBoolean here) {
		while (here.get() && ui.isAttached()) {
			try {
				Thread.sleep(BETWEEN_LOOKS_MILLIS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			if (here.get() && ui.isAttached()) {
				ui.access(this::look);
			}
		}
	}

	private void look() {
		showPaused();
		this.waiting.look();
		try {
			List<IntakeSummary> now = this.room.intakes().page(0, this.shown);
			boolean moving = now.stream().anyMatch(IntakeSummary::running);
			if (!now.equals(this.last) || moving) {
				this.last = now;
				showList();
				IntakePanel open = this.panel;
				if (open != null) {
					find(Long.toString(open.id())).ifPresent(open::show);
				}
			}
			showWorkers();
		}
		catch (DataAccessException | TransactionException ex) {
			// The notice says it already; the next look may find it back.
			this.paused.setVisible(true);
		}
	}

	private void showAll() {
		showPaused();
		showWorkers();
		showList();
	}

	private void showPaused() {
		IntakeStatus status = this.room.intakes().status();
		this.paused.setVisible(!status.open());
		this.paused.setText(status.open() ? "" : getTranslation("ingest.paused." + status.code()));
	}

	private void showWorkers() {
		Workers.Figures figures = this.room.intakes().workers();
		this.workers.setText(getTranslation("ingest.workers", figures.running(), figures.waiting(), figures.done(),
				figures.late() + figures.failed()));
	}

	private void showList() {
		this.side.setVisible(!this.last.isEmpty());
		this.older.setVisible(this.last.size() == this.shown);
		this.list.removeAll();
		this.last.forEach((intake) -> this.list.add(entry(intake)));
	}

	private Anchor entry(IntakeSummary intake) {
		IntakeWords words = this.room.words(this);
		Span title = new Span(words.from(intake));
		title.addClassName("title");
		Span badges = new Span();
		badges.addClassName("badges");
		int wrong = words.wrong(intake);
		if (intake.running() && intake.last().plus(STILL).isAfter(Instant.now())) {
			badges.add(words.badge("ok", getTranslation("ingest.intake.running")));
		}
		if (wrong > 0) {
			badges.add(words.badge("warning", Integer.toString(wrong)));
		}
		Span under = new Span(words.time(intake.begun()) + " · " + words.brief(intake));
		under.addClassName("soft");
		Anchor entry = new Anchor(PATH + "/" + intake.id());
		entry.add(title, badges, under);
		entry.addClassName("intake-entry");
		if (this.panel != null && this.panel.id() == intake.id()) {
			entry.getElement().setAttribute("aria-current", "page");
		}
		return entry;
	}

	private void showOlder() {
		this.shown += PAGE;
		this.last = this.room.intakes().page(0, this.shown);
		showList();
	}

	private Div nothing() {
		Div nothing = new Div(new H2(getTranslation("ingest.intake.none")),
				new Paragraph(getTranslation("ingest.intake.none.why")));
		nothing.add(new Anchor("photos", getTranslation("ingest.intake.none.go")));
		nothing.addClassName("intake-why");
		return nothing;
	}

	private Optional<IntakeSummary> find(String id) {
		return id.matches("\\d{1,18}") ? this.room.intakes().find(Long.parseLong(id)) : Optional.empty();
	}

}
