package org.cutline.metadata;

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

	private Privacy() {
	}

	static boolean isGps(XmpNode node) {
		return isGps(node.name()) || node.children().stream().anyMatch(Privacy::isGps);
	}

	static boolean isGps(String propertyName) {
		return propertyName.toLowerCase(Locale.ROOT).startsWith("gps");
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
		List<XmpNode> kept = node.children().stream().map(Privacy::withoutPrivate).flatMap(Optional::stream).toList();
		return Optional.of(kept.equals(node.children()) ? node : new XmpNode(node.namespace(), node.prefix(),
				node.name(), node.kind(), node.text(), node.language(), kept));
	}

	static boolean isSerialNumber(String propertyName) {
		return SERIAL_NUMBERS.contains(propertyName.toLowerCase(Locale.ROOT));
	}

}
