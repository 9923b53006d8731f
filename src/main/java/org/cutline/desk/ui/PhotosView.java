package org.cutline.desk.ui;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.desk.SampleOffer;
import org.cutline.desk.SelectionAction;
import org.cutline.desk.SetDesk;
import org.cutline.ingest.Intakes;
import org.cutline.ingest.PhotoIntake;
import org.cutline.ingest.ZipIntake;
import org.cutline.newsroom.CurrentPerson;
import org.cutline.newsroom.Role;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoQuery;
import org.cutline.shell.MainLayout;
import org.springframework.beans.factory.ObjectProvider;
import org.jspecify.annotations.Nullable;

/**
 * The contact sheet: every photo of a search, chosen by key or pointer; files dropped on
 * it come in.
 */
@Route(value = PhotosView.PATH, layout = MainLayout.class)
@RolesAllowed("READER")
final class PhotosView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "photos";

	private static final long serialVersionUID = 1L;

	private static final int MOST_CHOSEN = 10_000;

	private static final int LARGEST_BATCH = 200;

	private final transient ContactSheet contactSheet;

	private final transient TakeIn takeIn;

	private final transient Intakes intakes;

	private final transient Optional<SampleOffer> sample;

	private final transient PhotoChoice choice = new PhotoChoice();

	private final boolean mayUpload;

	private final PhotosBar bar;

	private final SelectionBar selectionBar;

	private final SelectionPanel selectionPanel;

	private final FacetColumn facets = new FacetColumn();

	private final SheetElement sheet = new SheetElement();

	private final Div area = new Div();

	private final UploadDropZone dropZone = new UploadDropZone();

	private transient PhotoQuery query = PhotoQuery.everything();

	private transient ZoneId zone = ZoneOffset.UTC;

	private transient Optional<UploadPanel> panel = Optional.empty();

	private @Nullable Registration touched;

	PhotosView(ContactSheet contactSheet, PhotoIntake intake, ZipIntake archives, Intakes intakes,
			CurrentPerson currentPerson, ObjectProvider<SelectionAction> actions, ObjectProvider<SampleOffer> sample,
			SetDesk sets, ReviewSets review) {
		this.contactSheet = contactSheet;
		this.takeIn = TakeIn.by(intake, archives);
		this.intakes = intakes;
		this.sample = Optional.ofNullable(sample.getIfAvailable());
		this.mayUpload = currentPerson.require().may(Role.EDITOR);
		this.bar = new PhotosBar(this.mayUpload, this::search);
		this.selectionBar = new SelectionBar(actions.stream().toList(),
				() -> this.choice.inOrder(this.query.newestFirst()));
		this.selectionPanel = new SelectionPanel(sets, review, this.mayUpload, this::photosChanged);
		this.sheet.setAriaLabel(getTranslation("photo.sheet"));
		this.sheet.onCardsWanted(this::sendCards);
		this.sheet.onChoice(this::choose);
		this.sheet.onOpened((photo) -> PhotosNavigation.open(UI.getCurrentOrThrow(), photo, this.query));
		layOut();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show(PhotoQuery.of(event.getLocation().getQueryParameters().getParameters()));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("photo.photos") + " · Cutline";
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		super.onAttach(attached);
		this.touched = ComponentUtil.addListener(attached.getUI(), PhotosTouched.class, (event) -> photosChanged());
		String browserZone = attached.getUI().getPage().getExtendedClientDetails().getTimeZoneId();
		this.zone = (browserZone != null) ? ZoneId.of(browserZone) : ZoneOffset.UTC;
		if (this.mayUpload) {
			UploadPanel shared = MainLayout.companion(attached.getUI(), UploadPanel.class,
					() -> new UploadPanel(this.takeIn, this.intakes));
			shared.onArrived(() -> refresh(true));
			this.panel = Optional.of(shared);
			this.bar.link(shared.manager());
			this.dropZone.setUploadManager(shared.manager());
		}
		refresh(false);
	}

	@Override
	protected void onDetach(DetachEvent detached) {
		super.onDetach(detached);
		Optional.ofNullable(this.touched).ifPresent(Registration::remove);
		this.panel.ifPresent((each) -> each.onArrived(() -> {
		}));
	}

	private void layOut() {
		addClassName("photos");
		Div drop = new Div(getTranslation("photo.drop"));
		drop.addClassName("drop-here");
		drop.getElement().setAttribute("aria-hidden", "true");
		this.area.addClassName("sheet-area");
		Div body = new Div(this.facets, this.area, this.selectionPanel);
		body.addClassName("photos-body");
		Div content = new Div(this.bar, this.selectionBar, body, drop);
		content.addClassName("photos-content");
		this.dropZone.setContent(content);
		add(this.dropZone);
	}

	private void show(PhotoQuery newQuery) {
		if (!newQuery.equals(this.query)) {
			this.choice.none();
		}
		this.query = newQuery;
		if (isAttached()) {
			refresh(false);
		}
	}

	private void search(String words) {
		PhotoQuery searched = this.query.withWords(words.strip());
		PhotosNavigation.rewrite(UI.getCurrentOrThrow(), searched);
		show(searched);
	}

	private void refresh(boolean keepPlace) {
		int count = this.contactSheet.count(this.query);
		this.bar.show(this.query);
		this.selectionBar.show(this.query, count);
		this.facets.show(this.query, this.contactSheet.facets(this.query));
		boolean nothing = count == 0 && this.query.isEverything();
		this.facets.setVisible(!nothing);
		this.selectionBar.setVisible(!nothing);
		put((count > 0) ? this.sheet : (nothing ? emptyDesk() : EmptySheet.search(this.query)));
		if (count > 0) {
			this.sheet.reset(count, keepPlace);
			showChoice();
		}
	}

	private EmptySheet emptyDesk() {
		return EmptySheet.desk(this.panel.map(UploadPanel::manager), this.sample,
				(offer) -> put(new SampleLoading(offer, UI.getCurrentOrThrow(), () -> {
					refresh(false);
					getUI().ifPresent(MainLayout::recount);
				})));
	}

	private void photosChanged() {
		refresh(true);
		this.selectionPanel.check();
		getUI().ifPresent(MainLayout::recount);
	}

	private void put(Component content) {
		if (content.getParent().isEmpty()) {
			this.area.removeAll();
			this.area.add(content);
		}
	}

	private void sendCards(int from, int count) {
		List<CardText> cards = this.contactSheet.page(this.query, Math.max(0, from), Math.min(LARGEST_BATCH, count))
			.stream()
			.map((card) -> CardText.of(card, PhotosNavigation.address(card.id(), this.query), this, getLocale(),
					this.zone))
			.toList();
		this.sheet.cards(from, cards);
	}

	private void choose(SheetElement.Choice made) {
		boolean one = made.from() == made.to() && made.id() > 0;
		switch (made.how()) {
			case "toggle" -> this.choice.toggle(new PhotoId(made.id()));
			case "all" -> this.choice.only(this.contactSheet.ids(this.query, MOST_CHOSEN));
			case "none" -> this.choice.none();
			default -> this.choice.only(one ? List.of(new PhotoId(made.id())) : between(made.from(), made.to()));
		}
		showChoice();
	}

	private List<PhotoId> between(int from, int to) {
		int count = Math.min(MOST_CHOSEN, to - from + 1);
		return this.contactSheet.page(this.query, Math.max(0, from), count).stream().map((card) -> card.id()).toList();
	}

	private void showChoice() {
		this.sheet.choose(this.choice.all());
		this.selectionBar.choose(this.choice.size());
		this.selectionPanel.show(this.choice.inOrder(this.query.newestFirst()));
	}

}
