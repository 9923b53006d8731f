package org.cutline.stylebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The house styles that come with the desk. */
public final class HouseStyles {

	private HouseStyles() {
	}

	/** All that are shipped, in the order of a menu. */
	public static List<HouseStyle> shipped() {
		return List.of(neutral());
	}

	/** The shipped style of an id. */
	public static Optional<HouseStyle> named(String id) {
		return shipped().stream().filter((style) -> style.id().equals(id)).findFirst();
	}

	/** The style that favours no house. */
	public static HouseStyle neutral() {
		return new HouseStyle("neutral", "Neutral", null, List.of(), null, List.of(), Map.of(), Map.of());
	}

	/** Reads a house style written in YAML. */
	public static HouseStyle read(String yaml) {
		throw new UnsupportedOperationException(yaml);
	}

}
