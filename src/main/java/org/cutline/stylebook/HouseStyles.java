package org.cutline.stylebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The house styles that come with the desk, from {@code stylebook/styles} in the
 * resources.
 */
public final class HouseStyles {

	private static final List<String> FILES = List.of("efe-epa-en", "efe-es", "ap", "reuters", "afp", "getty",
			"neutral");

	private static final List<HouseStyle> SHIPPED = FILES.stream().map(HouseStyles::load).toList();

	private HouseStyles() {
	}

	/** All that are shipped, in the order of a menu. */
	public static List<HouseStyle> shipped() {
		return SHIPPED;
	}

	/** The shipped style of an id. */
	public static Optional<HouseStyle> named(String id) {
		return SHIPPED.stream().filter((style) -> style.id().equals(id)).findFirst();
	}

	/** The style that favours no house. */
	public static HouseStyle neutral() {
		return SHIPPED.getLast();
	}

	/**
	 * Reads a house style written in YAML.
	 * @throws HouseStyleRefused where it is no house style, with a sentence that says why
	 */
	public static HouseStyle read(String yaml) {
		return new HouseStyleReader(yaml).read();
	}

	/**
	 * Writes a house style as YAML, so that reading it gives the same style: always in
	 * the same order, rules as in the catalogue.
	 */
	public static String write(HouseStyle style) {
		return new HouseStyleWriter().write(style);
	}

	private static HouseStyle load(String id) {
		try (InputStream in = HouseStyles.class.getResourceAsStream("/stylebook/styles/" + id + ".yaml")) {
			if (in == null) {
				throw new IllegalStateException("Missing house style " + id);
			}
			return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
