package org.cutline.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which properties say where the camera was, which camera it was and whose.
 */
final class Privacy {

	/** The XMP property that points to content credentials kept elsewhere. */
	static final Field.XmpName PROVENANCE = new Field.XmpName("http://purl.org/dc/terms/", "dcterms", "provenance");

	private static final Set<String> SERIAL_NUMBERS = Set.of("serialnumber", "bodyserialnumber", "cameraserialnumber",
			"lensserialnumber", "internalserialnumber", "droneserialnumber", "cameraownername", "ownername");

	/** The length of the shortest of their names. */
	private static final int SHORTEST = 9;

	private Privacy() {
	}

	static boolean isGps(XmpNode node) {
		if (isGps(node.name())) {
			return true;
		}
		for (XmpNode child : node.children()) {
			if (isGps(child)) {
				return true;
			}
		}
		return false;
	}

	static boolean isGps(String propertyName) {
		return propertyName.regionMatches(true, 0, "gps", 0, 3);
	}

	/**
	 * A property without the parts that may have to go.
	 * @param node the property
	 * @return what stays, or empty if the whole property may have to go
	 */
	static Optional<XmpNode> withoutPrivate(XmpNode node) {
		if (isGps(node.name()) || isSerialNumber(node.name())) {
			return Optional.empty();
		}
		List<XmpNode> kept = new ArrayList<>(node.children().size());
		boolean whole = true;
		for (XmpNode child : node.children()) {
			Optional<XmpNode> stays = withoutPrivate(child);
			stays.ifPresent(kept::add);
			whole &= stays.isPresent() && stays.get() == child;
		}
		return Optional.of(whole ? node : new XmpNode(node.namespace(), node.prefix(), node.name(), node.kind(),
				node.text(), node.language(), kept));
	}

	static boolean isSerialNumber(String propertyName) {
		return propertyName.length() >= SHORTEST && SERIAL_NUMBERS.contains(propertyName.toLowerCase(Locale.ROOT));
	}

}
