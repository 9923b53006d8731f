package org.cutline.ingest.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import org.cutline.mapping.MappingCard;
import org.cutline.stylebook.HouseStyle;
import org.jspecify.annotations.Nullable;

/** Lists of which one is chosen, or none; empty text stands for none. */
final class SourceSelects {

	private SourceSelects() {
	}

	static Select<String> mappings(Component texts, List<MappingCard> cards) {
		Map<String, String> names = new LinkedHashMap<>();
		cards.forEach((card) -> names.put(card.id(), card.mapping().name()));
		return select(texts, "ingest.source.mapping", names);
	}

	static Select<String> styles(Component texts, List<HouseStyle> styles) {
		Map<String, String> names = new LinkedHashMap<>();
		styles.forEach((style) -> names.put(style.id(), style.name()));
		return select(texts, "ingest.source.style", names);
	}

	/** Chooses a value, one that is no longer offered too. */
	static void choose(Select<String> select, @Nullable String id) {
		String wanted = (id != null) ? id : "";
		List<String> offered = new ArrayList<>(select.getListDataView().getItems().toList());
		if (!offered.contains(wanted)) {
			offered.add(wanted);
			select.setItems(offered);
		}
		select.setValue(wanted);
	}

	private static Select<String> select(Component texts, String key, Map<String, String> names) {
		Select<String> select = new Select<>();
		select.setLabel(texts.getTranslation(key));
		List<String> ids = new ArrayList<>(List.of(""));
		ids.addAll(names.keySet());
		select.setItems(ids);
		String none = texts.getTranslation(key + ".none");
		select.setItemLabelGenerator((id) -> id.isEmpty() ? none : names.getOrDefault(id, id));
		return select;
	}

}
