package org.cutline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cutline.caption.CaptionLikeness;
import org.cutline.caption.CaptionParser;
import org.cutline.caption.CaptionPerson;
import org.cutline.caption.CreditLine;
import org.cutline.caption.ParsedCaption;
import org.cutline.metadata.Field;
import org.cutline.photo.ContactSheet;
import org.cutline.photo.PhotoCard;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoQuery;
import org.cutline.photo.PhotoView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds photos of the desk for a story: the one that an inline caption belongs to, and
 * others of the same people, place and day.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('READER')")
public class PhotoFinder {

	private static final int CANDIDATES = 150;

	private static final int READ_IN_FULL = 12;

	private static final int NAMES = 10;

	private static final double WORTH_A_LOOK = 0.35;

	private final ContactSheet sheet;

	private final PhotoLibrary library;

	PhotoFinder(ContactSheet sheet, PhotoLibrary library) {
		this.sheet = sheet;
		this.library = library;
	}

	/**
	 * Photos that an inline caption may belong to.
	 * @param caption the caption in the copy
	 * @param limit the most wanted
	 * @return the best first; empty where no photo is like it
	 */
	public List<PhotoMatch> matches(InlineCaption caption, int limit) {
		return candidates(caption.caption()).stream()
			.sorted(Comparator.comparingDouble(
					(PhotoCard card) -> CaptionLikeness.of(card.captionStart(), Words.shortened(caption.text(), 400)))
				.reversed())
			.limit(READ_IN_FULL)
			.flatMap((card) -> this.library.find(card.id()).stream())
			.map((photo) -> match(caption.caption(), photo))
			.filter((match) -> match.score() >= WORTH_A_LOOK)
			.sorted(Comparator.comparingDouble(PhotoMatch::score).reversed())
			.limit(limit)
			.toList();
	}

	private List<PhotoCard> candidates(ParsedCaption caption) {
		Map<PhotoId, PhotoCard> cards = new LinkedHashMap<>();
		Stream<String> credits = caption.credit().map(CreditLine::bylineName).stream();
		Stream<String> people = caption.people().stream().map(CaptionPerson::name).limit(3);
		Stream<String> capitals = Names.runs(caption.bodyText())
			.stream()
			.filter((run) -> run.size() > 1)
			.map((run) -> run.get(run.size() - 2).text() + " " + run.getLast().text())
			.limit(3);
		Stream.of(credits, people, capitals)
			.flatMap((names) -> names)
			.filter((name) -> !name.isBlank())
			.distinct()
			.forEach((name) -> search(name, CANDIDATES).forEach((card) -> cards.put(card.id(), card)));
		return List.copyOf(cards.values());
	}

	private static PhotoMatch match(ParsedCaption inline, PhotoView photo) {
		ParsedCaption caption = CaptionParser.parse(photo.caption());
		String byline = Words.folded(inline.credit().map(CreditLine::bylineName).orElse(""));
		String agency = Words.folded(inline.credit().map(CreditLine::agencyName).orElse(""));
		String creator = Words.folded(photo.fields().text(Field.CREATOR));
		String credit = Words
			.folded(photo.fields().text(Field.CREDIT_LINE) + " " + caption.credit().map(CreditLine::text).orElse(""));
		boolean named = !byline.isEmpty() && (creator.equals(byline) || credit.contains(byline));
		return new PhotoMatch(photo, CaptionLikeness.of(inline.text(), photo.caption()),
				named && (credit.isBlank() || credit.contains(agency)));
	}

	/**
	 * Other photos of the same people, place and day.
	 * @param story the story
	 * @param limit the most wanted
	 * @return the best first, none that is in the story already
	 */
	public List<PhotoSuggestion> suggestions(StoryView story, int limit) {
		Map<PhotoId, PhotoCard> cards = new LinkedHashMap<>();
		Map<PhotoId, Set<String>> people = new LinkedHashMap<>();
		for (String surname : surnames(story)) {
			for (PhotoCard card : search(surname, CANDIDATES)) {
				cards.put(card.id(), card);
				people.computeIfAbsent(card.id(), (_) -> new LinkedHashSet<>()).add(surname);
			}
		}
		story.photos().forEach((placed) -> cards.remove(placed.id()));
		return cards.values()
			.stream()
			.map((card) -> suggestion(story.wire(), card, List.copyOf(people.getOrDefault(card.id(), Set.of()))))
			.sorted(Comparator.comparingInt(PhotoSuggestion::score).reversed())
			.limit(limit)
			.toList();
	}

	private static PhotoSuggestion suggestion(WireStory wire, PhotoCard card, List<String> people) {
		WireDateline dateline = wire.dateline();
		String city = (dateline != null) ? Words.folded(dateline.cityName()) : "";
		LocalDate day = (dateline != null) ? dateline.day().orElse(null) : null;
		boolean samePlace = !city.isEmpty() && Words.folded(card.captionStart()).contains(city);
		String taken = (card.captureTime() != null) ? card.captureTime() : "";
		boolean sameDay = day != null
				&& (taken.startsWith(day.toString()) || taken.startsWith(day.minusDays(1).toString()));
		return new PhotoSuggestion(card, people, samePlace, sameDay);
	}

	/** The people of the story: those whom its captions name, then those in its copy. */
	private static List<String> surnames(StoryView story) {
		List<String> names = new ArrayList<>();
		story.photos()
			.forEach((placed) -> CaptionParser.parse(placed.caption())
				.people()
				.forEach((each) -> names.add(each.name())));
		story.wire()
			.captions()
			.forEach((inline) -> inline.caption().people().forEach((each) -> names.add(each.name())));
		CaptionParser.parse(story.wire().bodyText()).people().forEach((each) -> names.add(each.name()));
		return names.stream()
			.map(Names::surname)
			.filter((surname) -> surname.length() > 2 && !Names.isOffice(surname))
			.distinct()
			.limit(NAMES)
			.toList();
	}

	private List<PhotoCard> search(String name, int limit) {
		String quoted = "\"" + name.replace("\"", "") + "\"";
		return this.sheet.page(PhotoQuery.everything().withWords(quoted).withNewestFirst(true), 0, limit);
	}

}
