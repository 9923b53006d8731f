package org.cutline.story.ui;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.cutline.shell.Keys;
import org.cutline.shell.Notices;
import org.cutline.story.StoryOutcome;
import org.cutline.story.StoryText;
import org.cutline.story.WireCopy;
import org.cutline.story.WireDateline;
import org.cutline.story.WireStory;

/** Takes wire copy from the clipboard and says at once what it recognises in it. */
final class PasteDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient StoryRoom room;

	private final TextArea copy = new TextArea();

	private final Div recognised = new Div();

	private final Button make = new Button(getTranslation("story.paste.make"));

	PasteDialog(StoryRoom room) {
		this.room = room;
		setHeaderTitle(getTranslation("story.paste"));
		addClassName("paste-dialog");
		setWidth("820px");
		this.copy.setAriaLabel(getTranslation("story.copy"));
		this.copy.setPlaceholder(getTranslation("story.paste.here"));
		this.copy.setWidthFull();
		this.copy.setMinRows(14);
		this.copy.setMaxRows(18);
		this.copy.setAutofocus(true);
		this.copy.setMaxLength(2 * StoryText.LONGEST_COPY);
		this.copy.setValueChangeMode(ValueChangeMode.EAGER);
		this.copy.addValueChangeListener((change) -> recognise(change.getValue()));
		this.recognised.addClassName("recognised");
		this.recognised.getElement().setAttribute("role", "status");
		add(new Paragraph(getTranslation("story.paste.why")), this.copy, this.recognised);
		this.make.addThemeVariants(ButtonVariant.PRIMARY);
		this.make.setSuffixComponent(new Keys("Ctrl+↵"));
		this.make.addClickListener((click) -> make());
		this.make.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
		getFooter().add(new Button(getTranslation("shell.cancel"), (click) -> close()), this.make);
		recognise("");
	}

	private void recognise(String words) {
		this.recognised.removeAll();
		if (words.isBlank()) {
			return;
		}
		WireStory wire = WireCopy.parse(words, LocalDate.now(ZoneOffset.UTC));
		Locale locale = getLocale();
		WireDateline dateline = wire.dateline();
		String where = (dateline != null)
				? StoryRow.dateline(dateline.agencyName(), dateline.cityName(), dateline.day().orElse(null), locale)
				: "";
		String signOff = (wire.signOff() != null) ? wire.signOff().initialsOrEmpty() : "";
		Stream.of(
				chip((dateline != null) ? getTranslation("story.recognised.dateline", where)
						: getTranslation("story.recognised.no-dateline"), dateline != null),
				chip(getTranslation("story.recognised.paragraphs", wire.body().size()), true),
				chip(getTranslation("story.recognised.captions", wire.captions().size()), !wire.captions().isEmpty()))
			.forEach(this.recognised::add);
		wire.headline()
			.ifPresent((headline) -> this.recognised
				.addComponentAsFirst(chip(getTranslation("story.recognised.headline", headline), true)));
		if (!signOff.isEmpty()) {
			this.recognised.add(chip(getTranslation("story.recognised.sign-off", signOff), true));
		}
	}

	private static Span chip(String text, boolean found) {
		Span chip = new Span(text);
		chip.addClassNames("chip", found ? "ok" : "neutral");
		return chip;
	}

	private void make() {
		switch (this.room.desk().paste(this.copy.getValue())) {
			case StoryOutcome.Saved saved -> {
				close();
				StoryNavigation.open(UI.getCurrentOrThrow(), saved.story().id());
			}
			case StoryOutcome.Refused refused ->
				Notices.refused(getTranslation("story.refused." + refused.reason().code()));
			case StoryOutcome.Conflict _, StoryOutcome.Unknown _ -> Notices.refused(getTranslation("story.gone"));
		}
	}

}
