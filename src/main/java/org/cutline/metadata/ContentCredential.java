package org.cutline.metadata;

import java.util.List;

/**
 * A manifest of content credentials (C2PA) that a file carries. It is listed, not
 * checked: neither its signature nor whether it fits the picture.
 *
 * @param label the manifest's label, such as {@code urn:c2pa:…}
 * @param active whether it is the manifest that speaks for the file, the last one
 * @param claimGenerator the program that made it, empty if it does not say
 * @param title what the manifest calls the file, empty if it does not say
 * @param actions what it says was done, such as {@code c2pa.created}, in order
 * @param digitalSourceTypes the addresses of the digital source types its actions name
 */
public record ContentCredential(String label, boolean active, String claimGenerator, String title, List<String> actions,
		List<String> digitalSourceTypes) {

	public ContentCredential {
		actions = List.copyOf(actions);
		digitalSourceTypes = List.copyOf(digitalSourceTypes);
	}

}
