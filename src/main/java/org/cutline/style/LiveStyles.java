package org.cutline.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cutline.caption.CaptionLanguage;
import org.cutline.caption.Names;
import org.cutline.caption.ParsedCaption;
import org.cutline.newsroom.Kept;
import org.cutline.photo.PhotoFields;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.HouseStyles;
import org.cutline.vocabulary.AgencySigns;
import org.cutline.vocabulary.AgencySigns.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The house styles that are live just now, and which caption is held to which: that of
 * its story, else that of the source of the intake that brought it, else that of its
 * agency or source, else that of its language. Kept in memory; a change on this node
 * shows at once, one on another within two seconds.
 */
@Component
public class LiveStyles {

	private final StyleRows rows;

	private final ChoiceRows choices;

	private final HouseStyleChoice settings;

	private final Kept<Snapshot> kept;

	LiveStyles(StyleRows rows, ChoiceRows choices, HouseStyleChoice settings) {
		this.rows = rows;
		this.choices = choices;
		this.settings = settings;
		this.kept = new Kept<>(rows::revision, (before) -> load());
	}

	/**
	 * A style as it is live.
	 * @param id the style
	 * @return empty for an unknown one, or one that has never gone live
	 */
	public Optional<HouseStyle> live(String id) {
		return Optional.ofNullable(now().styles.get(id));
	}

	/** All styles that are live, by id; the shipped ones first. */
	public List<HouseStyle> all() {
		return this.rows.ids().stream().flatMap((id) -> live(id).stream()).toList();
	}

	/**
	 * The style that a caption is held to.
	 * @param caption the caption, read
	 * @param fields the photo's fields
	 * @param storyStyle the style that its story names, or null
	 * @param feed the id of the source of the intake that brought it, or null
	 */
	public HouseStyle styleFor(ParsedCaption caption, PhotoFields fields, @Nullable String storyStyle,
			@Nullable String feed) {
		Snapshot now = now();
		return Optional.ofNullable(storyStyle)
			.map(now.styles::get)
			.or(() -> Optional.ofNullable(feed).map(now.feeds::get).map(now.styles::get))
			.or(() -> bySource(now, caption, fields))
			.or(() -> Optional
				.ofNullable(now.styles.get(now.languages.get((caption.language() == CaptionLanguage.SPANISH)
						? StyleChoice.Kind.SPANISH : StyleChoice.Kind.ENGLISH))))
			.orElseGet(HouseStyles::neutral);
	}

	/** The number of the change that made things as they are. */
	long revision() {
		return this.kept.revision();
	}

	private static Optional<HouseStyle> bySource(Snapshot now, ParsedCaption caption, PhotoFields fields) {
		if (now.sources.isEmpty()) {
			return Optional.empty();
		}
		AgencySigns signs = AgencySigns.of(caption, fields::value);
		return Stream.of(Place.CAPTION, Place.SOURCE)
			.flatMap((place) -> signs.at(place).stream())
			.flatMap((sign) -> sign.keys().stream())
			.flatMap((key) -> Stream.ofNullable(now.sources.get(key)))
			.findFirst()
			.map(now.styles::get);
	}

	@TransactionalEventListener
	void on(StyleChanged changed) {
		this.kept.lookAgain();
	}

	private Snapshot now() {
		return this.kept.now();
	}

	private Snapshot load() {
		Map<String, HouseStyle> styles = new HashMap<>();
		HouseStyles.shipped().forEach((style) -> styles.put(style.id(), style));
		this.rows.live().forEach((id, number) -> {
			if (number > 0) {
				this.rows.version(id, number).ifPresent((version) -> styles.put(id, HouseStyles.read(version.yaml())));
			}
		});
		Map<StyleChoice.Kind, String> languages = new HashMap<>();
		languages.put(StyleChoice.Kind.ENGLISH, this.settings.english());
		languages.put(StyleChoice.Kind.SPANISH, this.settings.spanish());
		Map<String, String> sources = new HashMap<>();
		Map<String, String> feeds = new HashMap<>();
		for (StyleChoice choice : this.choices.all()) {
			switch (choice.kind()) {
				case SOURCE -> sources.put(Names.key(choice.label()), choice.styleId());
				case FEED -> feeds.put(choice.label(), choice.styleId());
				case ENGLISH, SPANISH -> languages.put(choice.kind(), choice.styleId());
			}
		}
		return new Snapshot(styles, languages, sources, feeds);
	}

	/** What is live at one moment. */
	private record Snapshot(Map<String, HouseStyle> styles, Map<StyleChoice.Kind, String> languages,
			Map<String, String> sources, Map<String, String> feeds) {
	}

}
