package org.cutline.ingest.ui;

import java.io.IOException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.ingest.IntakeOutcome;
import org.cutline.ingest.Quarantine;
import org.cutline.ingest.QuarantineSwitch;
import org.cutline.ingest.QuarantinedFile;
import org.cutline.shell.MainLayout;
import org.cutline.shell.Notices;
import org.cutline.shell.RoomTab;
import org.cutline.shell.RoomTabs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Refused files that are kept: whether they are, and what to do with each. */
@Route(value = QuarantineView.PATH, layout = MainLayout.class)
@RolesAllowed("CHIEF")
@StyleSheet("context://cutline/rooms/intake.css")
final class QuarantineView extends Div implements HasDynamicTitle {

	static final String PATH = "desk/quarantine";

	private static final long serialVersionUID = 1L;

	private static final Logger LOG = LoggerFactory.getLogger(QuarantineView.class);

	private final transient Quarantine quarantine;

	private final transient IntakeRoom room;

	private final Div switching = new Div();

	private final Div files = new Div();

	QuarantineView(Quarantine quarantine, IntakeRoom room, ObjectProvider<RoomTab> tabs) {
		this.quarantine = quarantine;
		this.room = room;
		addClassName("intake-room");
		Header bar = new Header(new H1(getTranslation("newsroom.desk")),
				new RoomTabs(tabs.stream().toList(), IntakePlaces.ROOM, PATH));
		bar.addClassName("top-bar");
		Paragraph why = new Paragraph(getTranslation("ingest.quarantine.why"));
		why.addClassName("soft");
		this.switching.addClassName("quarantine-switch");
		Div sheet = new Div(why, this.switching, this.files);
		sheet.addClassName("quarantine-sheet");
		add(bar, sheet);
		show();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("ingest.quarantine") + " · Cutline";
	}

	private void show() {
		QuarantineSwitch state = this.quarantine.state();
		this.switching.removeAll();
		Span stands = new Span(state.reason().isEmpty() ? getTranslation("ingest.quarantine.never")
				: getTranslation(state.on() ? "ingest.quarantine.is-on" : "ingest.quarantine.is-off", state.reason()));
		stands.addClassName("title");
		TextField reason = new TextField(getTranslation("ingest.quarantine.reason"));
		reason.setMaxLength(1000);
		Button button = new Button(getTranslation(state.on() ? "ingest.quarantine.off" : "ingest.quarantine.on"),
				(click) -> {
					if (this.quarantine.switchTo(!state.on(), reason.getValue())) {
						show();
					}
					else {
						reason.setErrorMessage(getTranslation("ingest.quarantine.reason.missing"));
						reason.setInvalid(true);
						reason.focus();
					}
				});
		this.switching.add(stands, reason, button);
		showFiles();
	}

	private void showFiles() {
		this.files.removeAll();
		var kept = this.quarantine.files();
		if (kept.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("ingest.quarantine.none"));
			none.addClassName("soft");
			this.files.add(none);
			return;
		}
		IntakeWords words = this.room.words(this);
		NativeTable table = new NativeTable();
		table.addClassName("quarantine-table");
		table.getHead()
			.add(new NativeTableRow(head("ingest.file.name"), head("ingest.quarantine.refused"),
					head("ingest.file.size"), head("ingest.quarantine.came"), head("ingest.quarantine.deeds")));
		kept.forEach((file) -> table.getBody()
			.add(new NativeTableRow(cell(name(file)),
					cell(new Span(getTranslation("photo.refused." + file.code()) + " " + file.sentence())),
					cell(new Span(words.size(file.octets()))), cell(new Span(words.time(file.at()))),
					cell(deeds(file)))));
		this.files.add(table);
	}

	private Component name(QuarantinedFile file) {
		Anchor download = new Anchor("api/quarantine/" + file.digest().hex(), file.name());
		download.setRouterIgnore(true);
		download.getElement().setAttribute("download", true);
		download.getElement().setAttribute("title", getTranslation("ingest.quarantine.download"));
		download.addClassName("intake-name");
		return download;
	}

	private Component deeds(QuarantinedFile file) {
		Button again = new Button(getTranslation("ingest.quarantine.take-again"), (click) -> takeAgain(file));
		Button away = new Button(getTranslation("ingest.quarantine.throw-away"), (click) -> throwAway(file));
		Div deeds = new Div(again, away);
		deeds.addClassName("people-deeds");
		for (Button button : new Button[] { again, away }) {
			button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
			button.setAriaLabel(button.getText() + ": " + file.name());
		}
		return deeds;
	}

	private void takeAgain(QuarantinedFile file) {
		try {
			this.quarantine.takeAgain(file.digest()).ifPresent((outcome) -> {
				if (outcome instanceof IntakeOutcome.Refused(String code, String _)) {
					Notices.refused(getTranslation("photo.refused." + code));
				}
				else {
					Notices.done(getTranslation("ingest.quarantine.taken", file.name()));
				}
			});
		}
		catch (IOException ex) {
			failed(ex);
		}
		showFiles();
	}

	private void throwAway(QuarantinedFile file) {
		try {
			this.quarantine.throwAway(file.digest());
		}
		catch (IOException ex) {
			failed(ex);
		}
		showFiles();
	}

	private void failed(IOException ex) {
		LOG.error("A file in quarantine could not be read or deleted", ex);
		Notices.refused(getTranslation("photo.refused.desk.fault"));
	}

	private NativeTableHeaderCell head(String key) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
		cell.getElement().setAttribute("scope", "col");
		return cell;
	}

	private static NativeTableCell cell(Component content) {
		NativeTableCell cell = new NativeTableCell();
		cell.add(content);
		return cell;
	}

}
