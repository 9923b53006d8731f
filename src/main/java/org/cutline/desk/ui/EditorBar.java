package org.cutline.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.cutline.photo.ContactSheet.Neighbours;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoState;
import org.cutline.photo.PhotoView;
import org.cutline.shell.Keys;

/**
 * The head of the editor: where this photo stands in the search, and what can be done
 * with it.
 */
final class EditorBar extends Header {

	private static final long serialVersionUID = 1L;

	private final Anchor list = new Anchor();

	private final Span position = new Span();

	private final Span filters = new Span();

	private final Span state = new Span();

	private final Span resend = new Span();

	private final Span saved = new Span();

	private final Button skip;

	private final Button save;

	private final Button approve;

	private final Button saveAndNext;

	private final List<Button> writing = new ArrayList<>();

	EditorBar(Runnable onSkip, Runnable onSave, Runnable onApprove, Runnable onSaveAndNext) {
		addClassNames("top-bar", "editor-bar");
		this.skip = button("desk.skip", "Alt+↓", onSkip);
		this.save = button("desk.save", "Ctrl+S", onSave);
		this.approve = button("desk.approve", "Ctrl+⇧+↵", onApprove);
		this.saveAndNext = button("desk.save-next", "Ctrl+↵", onSaveAndNext);
		this.saveAndNext.addThemeVariants(ButtonVariant.PRIMARY);
		this.writing.addAll(List.of(this.save, this.approve, this.saveAndNext));
		this.position.addClassName("soft");
		this.saved.addClassNames("soft", "draft-state");
		this.saved.getElement().setAttribute("role", "status");
		Span spread = new Span();
		spread.addClassName("spread");
		add(new H1(this.list), this.position, this.filters, this.state, this.resend, spread, this.saved, this.skip,
				this.save, this.approve, this.saveAndNext);
	}

	void mayEdit(boolean mayEdit) {
		this.writing.forEach((button) -> button.setVisible(mayEdit));
	}

	void show(PhotoQuery query, Neighbours around, String listAddress) {
		this.list.setHref(listAddress);
		this.list.setText(getTranslation(
				(query.state() == PhotoState.INBOX && query.findings() == null) ? "desk.inbox" : "desk.photos"));
		this.position.setText(getTranslation("desk.position", Math.max(1, around.position()), around.count()));
		this.filters.removeAll();
		query.parameters().forEach((name, value) -> {
			switch (name) {
				case "order", "group" -> {
				}
				case "q" -> chip(value);
				case "resends-of" -> chip(getTranslation("photo.resends-of"));
				default -> List.of(value.split(",")).forEach((one) -> chip(getTranslation("desk.filter." + one)));
			}
		});
	}

	private void chip(String words) {
		Span chip = new Span(words);
		chip.addClassNames("chip", "accent");
		this.filters.add(chip);
	}

	/**
	 * Puts what there is to say about other photos of the same picture behind the state.
	 */
	void mark(ResendMark mark) {
		this.resend.removeAll();
		this.resend.add(mark);
	}

	void show(PhotoView photo) {
		this.state.setText(getTranslation("desk.state." + photo.state().name().toLowerCase(Locale.ROOT)));
		this.state.setClassName("badge " + ((photo.state() == PhotoState.APPROVED) ? "ok" : "neutral"));
	}

	void say(String sentence) {
		this.saved.setText(sentence);
	}

	private Button button(String key, String keys, Runnable deed) {
		Button button = new Button(getTranslation(key), (click) -> deed.run());
		button.setSuffixComponent(new Keys(keys));
		return button;
	}

}
