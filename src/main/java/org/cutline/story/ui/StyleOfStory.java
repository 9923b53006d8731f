package org.cutline.story.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.select.Select;
import org.cutline.stylebook.HouseStyle;
import org.jspecify.annotations.Nullable;

/** The house style that a story names for its photos, or none. */
final class StyleOfStory extends Select<Optional<HouseStyle>> {

	private static final long serialVersionUID = 1L;

	private final transient List<HouseStyle> styles;

	StyleOfStory(List<HouseStyle> styles, boolean mayWrite, Consumer<@Nullable String> chosen) {
		this.styles = styles;
		List<Optional<HouseStyle>> all = new ArrayList<>(List.of(Optional.empty()));
		styles.stream().map(Optional::of).forEach(all::add);
		addClassName("story-style");
		setItems(all);
		setItemLabelGenerator(
				(style) -> style.map(HouseStyle::name).orElseGet(() -> getTranslation("story.style.none")));
		setAriaLabel(getTranslation("story.style"));
		setTooltipText(getTranslation("story.style.why"));
		setReadOnly(!mayWrite);
		addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				chosen.accept(change.getValue().map(HouseStyle::id).orElse(null));
			}
		});
	}

	void show(@Nullable String id) {
		setValue(this.styles.stream().filter((style) -> style.id().equals(id)).findFirst());
	}

}
