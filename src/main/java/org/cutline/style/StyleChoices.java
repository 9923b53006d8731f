package org.cutline.style;

import java.util.ArrayList;
import java.util.List;

import org.cutline.newsroom.Audit;
import org.cutline.style.LiveChange.Kind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which captions are held to which style: by language, by agency or source, and by
 * the source of the intake that brought the photo.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CHIEF')")
public class StyleChoices {

	private static final int LONGEST_LABEL = 200;

	private final ChoiceRows rows;

	private final StyleRows styles;

	private final LiveStyles live;

	private final HouseStyleChoice settings;

	private final Audit audit;

	StyleChoices(ChoiceRows rows, StyleRows styles, LiveStyles live, HouseStyleChoice settings, Audit audit) {
		this.rows = rows;
		this.styles = styles;
		this.live = live;
		this.settings = settings;
		this.audit = audit;
	}

	/**
	 * Every choice: both languages first, then agencies and sources, then sources of the
	 * intake.
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public List<StyleChoice> all() {
		List<StyleChoice> made = this.rows.all();
		List<StyleChoice> all = new ArrayList<>();
		all.add(language(made, StyleChoice.Kind.ENGLISH, this.settings.english()));
		all.add(language(made, StyleChoice.Kind.SPANISH, this.settings.spanish()));
		made.stream().filter((choice) -> choice.kind() == StyleChoice.Kind.SOURCE).forEach(all::add);
		made.stream().filter((choice) -> choice.kind() == StyleChoice.Kind.FEED).forEach(all::add);
		return List.copyOf(all);
	}

	/**
	 * Chooses a style for captions.
	 * @param kind by what they are told
	 * @param label the agency or source, or the id of a source of the intake; not looked
	 * at for languages
	 * @param styleId a style that is live
	 * @return false if there is no such live style, or no label where one is needed
	 */
	public boolean choose(StyleChoice.Kind kind, String label, String styleId) {
		String source = kind.isNamed() ? label.strip() : "";
		boolean named = !kind.isNamed() || (!source.isEmpty() && source.length() <= LONGEST_LABEL);
		if (!named || this.live.live(styleId).isEmpty()) {
			return false;
		}
		this.rows.put(kind, source, styleId);
		changed(kind + " " + source + " → " + styleId, styleId);
		return true;
	}

	/**
	 * Takes a choice back: a source is held to the style of its language again, a
	 * language to that of the settings.
	 * @param kind by what captions are told
	 * @param label the agency or source
	 */
	public void forget(StyleChoice.Kind kind, String label) {
		if (this.rows.remove(kind, label)) {
			changed(kind + " " + label + " → ", "");
		}
	}

	private void changed(String what, String styleId) {
		this.styles.changed(Kind.CHOICE, null, null, what);
		this.audit.record("style.chosen", "style/" + styleId, what);
	}

	private static StyleChoice language(List<StyleChoice> made, StyleChoice.Kind kind, String setting) {
		return made.stream()
			.filter((choice) -> choice.kind() == kind)
			.findFirst()
			.orElseGet(() -> new StyleChoice(kind, "", setting, null, null));
	}

}
