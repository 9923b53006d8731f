package org.cutline.desk.ui;

import java.util.List;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.desk.CaptionDesk.Sheet;
import org.cutline.style.CheckedCaption;
import org.cutline.desk.Draft;
import org.cutline.metadata.Field;
import org.cutline.metadata.FieldValue;
import org.cutline.metadata.FileMetadata;
import org.cutline.photo.PhotoFields;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoView;
import org.cutline.shell.MainLayout;
import org.cutline.shell.Notices;

/**
 * The caption editor: the photo on its matte, the caption with what is wrong in it, the
 * fields, and the way to the next photo. The search it was opened from is in the address.
 */
@Route(value = "photos/:photo", layout = MainLayout.class)
@RolesAllowed("READER")
final class CaptionEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient EditorRoom room;

	private final EditorBar bar = new EditorBar(this::skip, this::saveHere, this::approveNow, this::saveAndNext);

	private final Matte matte = new Matte();

	private final transient PhotoTrail trail;

	private final transient BlocksMode blocks;

	private final EditorKeys keys = new EditorKeys(this);

	private final transient Saving saving;

	private transient EditSession session;

	private transient OpenFields fields;

	private RepairNotice captionRepair;

	private CaptionPanel caption;

	private SidePanel side;

	@SuppressWarnings("NullAway.Init")
	CaptionEditorView(EditorRoom room, BlockRoom blockRoom) {
		this.room = room;
		addClassName("editor");
		this.trail = new PhotoTrail(room.sheet(), this.bar);
		this.saving = new Saving(room, new Screen());
		this.blocks = new BlocksMode(blockRoom, this.trail, (field, value) -> this.fields.change(field, value));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		PhotoQuery query = PhotoQuery.of(event.getLocation().getQueryParameters().getParameters());
		Sheet sheet = event.getRouteParameters()
			.get("photo")
			.flatMap(PhotoId::of)
			.flatMap(this.room.desk()::open)
			.orElseThrow(NotFoundException::new);
		this.blocks.read(event.getLocation().getQueryParameters().getParameters());
		open(query, sheet);
		Optional.ofNullable(event.getLocation().getQueryParameters().getParameters().get("finding"))
			.map(List::getFirst)
			.ifPresent(this.caption::goTo);
	}

	@Override
	public String getPageTitle() {
		return this.session.base().fileName() + " · Cutline";
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.keys.listen();
		event.getUI().getPage().retrieveExtendedClientDetails((details) -> this.side.zone(details.getTimeZoneId()));
	}

	private void open(PhotoQuery query, Sheet sheet) {
		PhotoView photo = sheet.photo();
		EditSession opened = new EditSession(photo);
		this.session = opened;
		this.fields = new OpenFields(opened, sheet.mayEdit(), this.room, new Screen());
		this.captionRepair = new RepairNotice(Field.DESCRIPTION, this.fields, () -> this.caption.focus());
		this.caption = new CaptionPanel(sheet.mayEdit(), (text, sequence) -> captionTyped(opened, text, sequence),
				this.fields::type, this::houseDate, () -> repeat(Field.DESCRIPTION), new PartDesk(this.room),
				this.room::nameOf, new OpenOverrules(this.room.overrules(), () -> this.session, this::recheck));
		this.caption.addComponentAsFirst(this.captionRepair);
		this.side = new SidePanel(this.room, this.fields, this.saving::takeUp, this::showBlocks);
		Div desk = new Div(this.matte, this.caption, this.side,
				this.blocks.panel(opened, sheet.mayEdit(), this.matte, this.caption, this.side));
		desk.addClassName("editor-desk");
		removeAll();
		add(this.bar, desk, this.trail.strip());
		this.bar.mayEdit(sheet.mayEdit());
		this.trail.stand(query, photo.id());
		this.matte.show(photo);
		this.matte.offer(this.fields.reading().map(FileMetadata::regions).orElse(List.of()), photo);
		this.bar.mark(new ResendMark(this.room.resends(), photo.id(), query, this::resendDecided));
		this.bar.say("");
		sheet.draft().ifPresent((draft) -> this.session.resume(draft.edits()));
		showPhoto();
		this.caption.load(this.session, this.room.person());
		sheet.draft().filter((draft) -> this.session.isDirty()).ifPresent(this::sayResumed);
		recheck();
		this.caption.focus();
		this.blocks.start();
	}

	private void sayResumed(Draft draft) {
		String key = (draft.baseEdition() == this.session.base().edition()) ? "desk.draft.resumed"
				: "desk.draft.resumed-over";
		this.bar.say(getTranslation(key, this.side.time(draft.savedAt())));
		this.caption.offerDiscard(() -> {
			this.room.drafts().discard(this.session.base().id());
			restart(this.session.base());
		});
	}

	/**
	 * A decision may have written this photo; what is typed and not saved stays as it is.
	 */
	private void resendDecided() {
		if (!this.session.isDirty()) {
			this.room.desk().open(this.session.base().id()).ifPresent((sheet) -> restart(sheet.photo()));
		}
	}

	private void restart(PhotoView photo) {
		this.session.restart(photo);
		this.bar.say("");
		showPhoto();
		this.caption.load(this.session, this.room.person());
		recheck();
		MainLayout.recount(UI.getCurrentOrThrow());
	}

	private void showPhoto() {
		this.bar.show(this.session.base());
		this.side.open(this.session);
		this.blocks.show();
	}

	private void showFields() {
		PhotoFields shown = this.session.fields();
		this.side.show(shown);
		this.captionRepair.show(shown.value(Field.DESCRIPTION));
		this.blocks.show();
	}

	/**
	 * Words that arrive after their photo was left are kept as its draft, and touch no
	 * other.
	 */
	private void captionTyped(EditSession typedIn, String text, int sequence) {
		if (!CaptionText.withLineFeeds(typedIn.fields().text(Field.DESCRIPTION)).equals(text)) {
			typedIn.type(Field.DESCRIPTION, text);
		}
		if (typedIn.equals(this.session)) {
			this.caption.show(sequence, check(), typedIn);
			showFields();
		}
		keepDraft(typedIn);
	}

	private void recheck() {
		this.caption.show(this.caption.sequence(), check(), this.session);
		showFields();
	}

	private CheckedCaption check() {
		return this.room.check().check(this.session.base(), this.session.fields());
	}

	private String houseDate() {
		return this.room.houseDate(this.session, check());
	}

	private void keepDraft(EditSession typedIn) {
		PhotoView base = typedIn.base();
		String said = "";
		if (typedIn.isDirty()) {
			Instant kept = this.room.drafts().keep(base.id(), base.edition(), typedIn.changes());
			said = getTranslation("desk.draft.kept", this.side.time(kept));
		}
		else {
			this.room.drafts().discard(base.id());
		}
		if (typedIn.equals(this.session)) {
			this.bar.say(said);
		}
	}

	void skip() {
		if (!next()) {
			Notices.done(getTranslation("desk.last"));
		}
	}

	void back() {
		this.trail.back(this.session.base().id());
	}

	/** Writes into a field what the photo before has in it. */
	private void repeat(Field field) {
		FieldValue theirs = this.trail.before()
			.flatMap(this.room.desk()::open)
			.map((sheet) -> sheet.photo().fields().value(field))
			.orElse(FieldValue.EMPTY);
		if (theirs.isEmpty()) {
			Notices.refused(getTranslation("desk.nothing-to-repeat"));
		}
		else if (field == Field.DESCRIPTION) {
			this.caption.replaceAll(theirs.text());
		}
		else {
			this.fields.change(field, theirs);
		}
	}

	void saveAndNext() {
		this.saving.save(true);
	}

	void saveHere() {
		this.saving.save(false);
	}

	void approveNow() {
		this.saving.approve();
	}

	void showBlocks() {
		this.blocks.toggle();
	}

	void buildCredit() {
		this.caption.buildCredit();
	}

	void applyFix(int number) {
		this.caption.applyFix(number);
	}

	private boolean next() {
		return this.trail.next(this.session.base().id());
	}

	/** What changes on the screen with the photo that is open. */
	private final class Screen implements OpenFields.Screen, Saving.Screen {

		@Override
		public EditSession session() {
			return CaptionEditorView.this.session;
		}

		@Override
		public boolean next() {
			return CaptionEditorView.this.next();
		}

		@Override
		public void settled() {
			CaptionEditorView.this.caption.forgetCopy();
		}

		@Override
		public void restart(PhotoView photo) {
			CaptionEditorView.this.restart(photo);
		}

		@Override
		public void resume(Map<Field, FieldValue> kept) {
			EditSession open = CaptionEditorView.this.session;
			open.resume(kept);
			CaptionEditorView.this.caption.load(open, CaptionEditorView.this.room.person());
		}

		@Override
		public void changed(EditSession of) {
			if (of.equals(CaptionEditorView.this.session)) {
				recheck();
			}
			keepDraft(of);
		}

		@Override
		public void rewriteCaption(EditSession of, String text) {
			if (of.equals(CaptionEditorView.this.session)) {
				CaptionEditorView.this.caption.replaceAll(text);
			}
		}

		@Override
		public void repeat(Field field) {
			CaptionEditorView.this.repeat(field);
		}

		@Override
		public void showBlocks() {
			CaptionEditorView.this.showBlocks();
		}

	}

}
