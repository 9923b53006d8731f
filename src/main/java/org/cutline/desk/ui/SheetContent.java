package org.cutline.desk.ui;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vaadin.flow.component.Component;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.Facets;
import org.cutline.photo.MomentSheet;
import org.cutline.photo.MomentSheet.PhotoStack;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoQuery;

/**
 * What a contact sheet has in its cells: the photos of a search one by one, or those of
 * one moment as a stack that opens in its place.
 */
final class SheetContent {

	private static final int MOST_CHOSEN = 10_000;

	private static final int LARGEST_BATCH = 200;

	private final ContactSheet sheet;

	private final MomentSheet moments;

	private final Component reader;

	private final Locale locale;

	private final Set<PhotoId> opened = new LinkedHashSet<>();

	private PhotoQuery query = PhotoQuery.everything();

	private ZoneId zone = ZoneOffset.UTC;

	SheetContent(ContactSheet sheet, MomentSheet moments, Component reader, Locale locale) {
		this.sheet = sheet;
		this.moments = moments;
		this.reader = reader;
		this.locale = locale;
	}

	void zone(ZoneId readers) {
		this.zone = readers;
	}

	void show(PhotoQuery wanted) {
		if (!wanted.equals(this.query)) {
			this.opened.clear();
		}
		this.query = wanted;
	}

	/** Opens a stack, or folds it again. */
	void turn(PhotoId moment) {
		if (!this.opened.remove(moment)) {
			this.opened.add(moment);
		}
	}

	/** How many photos the search finds. */
	int photos() {
		return this.sheet.count(this.query);
	}

	/** How many cells show them. */
	int cells() {
		return this.query.moments() ? this.moments.count(this.query, this.opened) : photos();
	}

	Facets facets() {
		return this.sheet.facets(this.query);
	}

	List<CardText> cards(int from, int count) {
		int first = Math.max(0, from);
		int most = Math.min(LARGEST_BATCH, count);
		if (!this.query.moments()) {
			return this.sheet.page(this.query, first, most).stream().map(this::card).toList();
		}
		return this.moments.page(this.query, this.opened, first, most).stream().map(this::card).toList();
	}

	/** The photos that the card of one shows. */
	List<PhotoId> behind(PhotoId card) {
		return this.query.moments() ? photosOf(this.sheet.cards(List.of(card))) : List.of(card);
	}

	/** The photos that the cells from one to another show. */
	List<PhotoId> between(int from, int to) {
		int first = Math.max(0, from);
		int count = Math.min(MOST_CHOSEN, to - from + 1);
		return this.query.moments() ? photosOf(
				this.moments.page(this.query, this.opened, first, count).stream().map(PhotoStack::first).toList())
				: this.sheet.page(this.query, first, count).stream().map(PhotoCard::id).toList();
	}

	List<PhotoId> all() {
		return this.sheet.ids(this.query, MOST_CHOSEN);
	}

	private List<PhotoId> photosOf(List<PhotoCard> cards) {
		List<PhotoId> stacks = new ArrayList<>();
		List<PhotoId> single = new ArrayList<>();
		for (PhotoCard card : cards) {
			boolean alone = this.opened.contains(card.moment());
			(alone ? single : stacks).add(alone ? card.id() : card.moment());
		}
		return this.moments.photos(this.query, stacks, single);
	}

	private CardText card(PhotoCard card) {
		return CardText.of(card, PhotosNavigation.address(card.id(), this.query), this.reader, this.locale, this.zone);
	}

	private CardText card(PhotoStack stack) {
		CardText card = card(stack.first());
		PhotoId moment = stack.first().moment();
		int shown = this.opened.contains(moment) ? 0 : stack.photos();
		return (stack.photos() > 1) ? card.stacked(moment, shown, this.reader) : card;
	}

}
