package org.cutline.desk.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoQuery;
import org.cutline.resend.ResendPair;

/**
 * Says in the editor that a photo is a resend, or that it was sent again; one press shows
 * both next to each other.
 */
final class ResendMark extends Span {

	private static final long serialVersionUID = 1L;

	private final transient ResendRoom room;

	private final transient PhotoId photo;

	private final transient PhotoQuery query;

	private final transient Runnable decided;

	ResendMark(ResendRoom room, PhotoId photo, PhotoQuery query, Runnable decided) {
		this.room = room;
		this.photo = photo;
		this.query = query;
		this.decided = decided;
		addClassName("resend-mark");
		show();
	}

	private void show() {
		removeAll();
		List<ResendPair> all = this.room.of(this.photo);
		Optional<ResendPair> own = all.stream().filter((pair) -> pair.resend().id().equals(this.photo)).findFirst();
		if (own.isPresent()) {
			add(button(getTranslation("desk.resend.mark", own.get().first().fileName()), List.of(own.get())));
		}
		else if (!all.isEmpty()) {
			List<ResendPair> open = all.stream().filter((pair) -> pair.row().open()).toList();
			String words = getTranslation("desk.resend.count", all.size());
			add(open.isEmpty() ? list(words) : button(words, open));
		}
	}

	private NativeButton button(String words, List<ResendPair> pairs) {
		NativeButton button = new NativeButton(words, (click) -> this.room.open(pairs, () -> {
			show();
			this.decided.run();
		}));
		button.setTitle(words);
		if (pairs.getFirst().row().open()) {
			button.addClassName("open");
		}
		return button;
	}

	private Anchor list(String words) {
		return new Anchor(PhotosNavigation.address(this.query.withResendsOf(this.photo)), words);
	}

}
