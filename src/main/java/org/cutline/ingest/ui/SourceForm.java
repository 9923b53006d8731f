package org.cutline.ingest.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.cutline.ingest.Source;
import org.cutline.ingest.SourceFault;
import org.cutline.ingest.SourceOutcome;
import org.cutline.ingest.SourceSheet;
import org.cutline.shell.Notices;
import org.jspecify.annotations.Nullable;

/** What a chief says of a source. */
final class SourceForm extends Div {

	private static final long serialVersionUID = 1L;

	private final transient SourceRoom room;

	private final transient @Nullable Source source;

	private final transient Consumer<String> go;

	private final TextField name = new TextField(getTranslation("ingest.source.name"));

	private final TextField desk = new TextField(getTranslation("ingest.source.desk"));

	private final Select<String> mapping;

	private final Select<String> houseStyle;

	private final TemplateRows template = new TemplateRows();

	private final Checkbox folder = new Checkbox(getTranslation("ingest.source.folder"));

	private final Checkbox sftp = new Checkbox(getTranslation("ingest.source.sftp"));

	private final TextArea keys = new TextArea(getTranslation("ingest.source.keys"));

	private final PasswordField password = new PasswordField(getTranslation("ingest.source.password"));

	private final IntegerField most = new IntegerField(getTranslation("ingest.source.most"));

	SourceForm(SourceRoom room, @Nullable Source source, Consumer<String> go) {
		this.room = room;
		this.source = source;
		this.go = go;
		addClassName("source-form");
		this.mapping = SourceSelects.mappings(this, room.mappings());
		this.houseStyle = SourceSelects.styles(this, room.styles());
		this.name.setRequiredIndicatorVisible(true);
		this.name.setMaxLength(80);
		this.desk.setMaxLength(80);
		this.name.setHelperText(getTranslation("ingest.source.name.help"));
		this.keys.setPlaceholder("ssh-ed25519 AAAA…");
		this.keys.setHelperText(getTranslation("ingest.source.keys.help"));
		this.most.setMin(0);
		this.most.setMax(100_000);
		this.most.setStepButtonsVisible(true);
		this.most.setHelperText(getTranslation("ingest.source.most.help"));
		this.password.setHelperText(getTranslation((source != null && source.hasPassword())
				? "ingest.source.password.set" : "ingest.source.password.help"));
		this.password.getElement().setAttribute("autocomplete", "new-password");
		layOut();
		read((source != null) ? source.sheet() : SourceSheet.named(""));
		if (source == null) {
			this.name.focus();
		}
	}

	private void layOut() {
		Source here = this.source;
		add(new H2((here != null) ? here.name() : getTranslation("ingest.source.new")));
		if (here != null && here.retired()) {
			add(line("ingest.source.retired.why"));
		}
		add(row(this.name, this.desk), row(this.mapping, this.houseStyle));
		add(new H3(getTranslation("ingest.source.template")), line("ingest.source.template.why"), this.template);
		add(new H3(getTranslation("ingest.source.ways")), this.folder,
				told("ingest.source.folder.where", (here != null) ? this.room.folder(here.id()) : ""), this.sftp);
		if (here != null) {
			add(this.room.sftpRuns() ? told("ingest.source.sftp.where", this.room.sftpCommand(here.id(), host()))
					: line("ingest.source.sftp.off"));
			add(told("ingest.source.rest.where", "POST /api/photos?source=" + here.id() + "&name=…"));
		}
		add(row(this.keys, this.password), row(this.most, new Div()));
		add(deeds());
	}

	private Div deeds() {
		Button save = new Button(getTranslation("ingest.source.save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		Div deeds = new Div(save);
		deeds.addClassName("source-deeds");
		Source here = this.source;
		if (here == null) {
			deeds.add(new Button(getTranslation("shell.close"), (click) -> this.go.accept("")));
			return deeds;
		}
		if (here.hasPassword()) {
			deeds.add(new Button(getTranslation("ingest.source.password.remove"),
					(click) -> settled(this.room.sources().choosePassword(here.id(), null))));
		}
		deeds.add(here.retired()
				? new Button(getTranslation("ingest.source.take-up"),
						(click) -> settled(this.room.sources().takeUp(here.id())))
				: new Button(getTranslation("ingest.source.retire"),
						(click) -> settled(this.room.sources().retire(here.id()))));
		return deeds;
	}

	private void read(SourceSheet sheet) {
		this.name.setValue(sheet.name());
		this.desk.setValue(sheet.desk());
		SourceSelects.choose(this.mapping, sheet.mapping());
		SourceSelects.choose(this.houseStyle, sheet.houseStyle());
		this.template.show(sheet.template());
		this.folder.setValue(sheet.folder());
		this.sftp.setValue(sheet.sftp());
		this.keys.setValue(String.join("\n", sheet.sftpKeys()));
		this.most.setValue(sheet.photosAMinute());
	}

	private SourceSheet written() {
		Integer slowed = this.most.getValue();
		return new SourceSheet(this.name.getValue(), this.desk.getValue(), this.mapping.getValue(),
				this.houseStyle.getValue(), this.template.texts(), this.folder.getValue(), this.sftp.getValue(),
				this.keys.getValue().lines().toList(), (slowed != null) ? slowed : 0);
	}

	private void save() {
		List.<HasValidationProperties>of(this.name, this.desk, this.mapping, this.houseStyle, this.keys, this.password,
				this.most)
			.forEach((field) -> field.setInvalid(false));
		Source here = this.source;
		SourceOutcome outcome = (here != null) ? this.room.sources().change(here.id(), here.edition(), written())
				: this.room.sources().begin(written());
		if (outcome instanceof SourceOutcome.Saved(Source saved) && !this.password.isEmpty()) {
			outcome = this.room.sources().choosePassword(saved.id(), this.password.getValue());
		}
		settled(outcome);
	}

	private void settled(SourceOutcome outcome) {
		switch (outcome) {
			case SourceOutcome.Saved(Source saved) -> {
				Notices.done(getTranslation("ingest.source.saved", saved.name()));
				this.go.accept(saved.id().value());
			}
			case SourceOutcome.Refused(List<SourceFault> faults) -> faults.forEach(this::complain);
			case SourceOutcome.Stale(Source theirs) -> {
				Notices.refused(getTranslation("ingest.source.stale"));
				this.go.accept(theirs.id().value());
			}
			case SourceOutcome.Unknown _ -> Notices.refused(getTranslation("ingest.source.gone"));
		}
	}

	private void complain(SourceFault fault) {
		String sentence = getTranslation("ingest.source.fault." + fault.reason(), fault.about());
		switch (fault.reason()) {
			case NAME, NAME_TAKEN -> complain(this.name, sentence);
			case DESK -> complain(this.desk, sentence);
			case MAPPING -> complain(this.mapping, sentence);
			case HOUSE_STYLE -> complain(this.houseStyle, sentence);
			case TEMPLATE, TEMPLATE_TOO_LONG -> this.template.complain(fault.about(), sentence);
			case KEY, TOO_MANY_KEYS -> complain(this.keys, sentence);
			case PASSWORD -> complain(this.password, sentence);
			case PHOTOS_A_MINUTE -> complain(this.most, sentence);
		}
	}

	private static void complain(HasValidationProperties field, String sentence) {
		field.setErrorMessage(sentence);
		field.setInvalid(true);
	}

	private Paragraph line(String key) {
		Paragraph line = new Paragraph(getTranslation(key));
		line.addClassName("soft");
		return line;
	}

	private Component told(String key, String what) {
		Paragraph told = new Paragraph(new Span(getTranslation(key) + " "));
		told.add(what.isEmpty() ? new Span(getTranslation("ingest.source.after")) : new Code(what));
		told.addClassNames("soft", "source-told");
		return told;
	}

	private static Div row(Component... parts) {
		Div row = new Div(parts);
		row.addClassName("source-row");
		return row;
	}

	private static String host() {
		VaadinRequest request = VaadinRequest.getCurrent();
		String host = (request != null) ? request.getHeader("Host") : null;
		return (host != null) ? host.replaceAll(":\\d+$", "") : "localhost";
	}

}
