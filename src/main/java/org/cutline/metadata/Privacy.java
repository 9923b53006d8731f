package org.cutline.metadata;

import java.util.Locale;
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

	static boolean isSerialNumber(String propertyName) {
		return SERIAL_NUMBERS.contains(propertyName.toLowerCase(Locale.ROOT));
	}

}
