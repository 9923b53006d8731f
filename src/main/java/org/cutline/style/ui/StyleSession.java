package org.cutline.style.ui;

import java.util.ArrayList;
import java.util.List;

import org.cutline.style.StyleCard;
import org.cutline.style.StyleVersion;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyles;

/**
 * A house style while a chief edits it: the version it started from, and as it is now.
 */
final class StyleSession {

	private final List<Runnable> listeners = new ArrayList<>();

	private StyleCard card;

	private HouseStyle saved;

	private HouseStyle style;

	StyleSession(StyleCard card) {
		this.card = card;
		this.saved = card.style();
		this.style = card.style();
	}

	/** Starts again from a version that was stored. */
	void restart(StyleCard stored) {
		this.card = stored;
		this.saved = stored.style();
		this.style = stored.style();
		this.listeners.forEach(Runnable::run);
	}

	/** Takes the words of another version up, as an edit of this one. */
	void takeUp(StyleVersion version) {
		change(HouseStyles.read(version.yaml()));
	}

	void change(HouseStyle changed) {
		if (!changed.equals(this.style)) {
			this.style = changed;
			this.listeners.forEach(Runnable::run);
		}
	}

	void onChange(Runnable listener) {
		this.listeners.add(listener);
	}

	StyleCard card() {
		return this.card;
	}

	HouseStyle style() {
		return this.style;
	}

	String yaml() {
		return isDirty() ? HouseStyles.write(this.style) : this.card.last().yaml();
	}

	boolean isDirty() {
		return !this.style.equals(this.saved);
	}

}
