package org.cutline.mapping.ui;

import java.util.ArrayList;
import java.util.List;

import org.cutline.mapping.AgencyMapping;
import org.cutline.mapping.MappingCard;

/** A mapping while a chief edits it: the version it started from, and as it is now. */
final class MappingSession {

	private final List<Runnable> listeners = new ArrayList<>();

	private MappingCard card;

	private AgencyMapping mapping;

	MappingSession(MappingCard card) {
		this.card = card;
		this.mapping = card.mapping();
	}

	/** Starts again from a version that was stored. */
	void restart(MappingCard stored) {
		this.card = stored;
		this.mapping = stored.mapping();
		this.listeners.forEach(Runnable::run);
	}

	void change(AgencyMapping changed) {
		if (!changed.equals(this.mapping)) {
			this.mapping = changed;
			this.listeners.forEach(Runnable::run);
		}
	}

	void onChange(Runnable listener) {
		this.listeners.add(listener);
	}

	MappingCard card() {
		return this.card;
	}

	String id() {
		return this.card.id();
	}

	AgencyMapping mapping() {
		return this.mapping;
	}

	boolean isDirty() {
		return !this.mapping.equals(this.card.mapping());
	}

}
