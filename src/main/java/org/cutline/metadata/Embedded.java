package org.cutline.metadata;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Shows blocks as named entries, structures flattened to paths.
 */
final class Embedded {

	private static final int MAX_SHOWN = 4_000;

	private static final int MAX_PATH = 500;

	private static final int MAX_OCTETS_SHOWN = 32;

	private Embedded() {
	}

	static EmbeddedBlock xmp(List<XmpNode> properties) {
		List<EmbeddedEntry> entries = new ArrayList<>();
		properties.forEach((node) -> flatten(node, node.qualifiedName(), entries));
		return new EmbeddedBlock(Block.XMP, "XMP", entries);
	}

	private static void flatten(XmpNode node, String fullPath, List<EmbeddedEntry> entries) {
		String path = (fullPath.length() <= MAX_PATH) ? fullPath : fullPath.substring(0, MAX_PATH);
		if (node.kind() == XmpNode.Kind.TEXT) {
			String name = path.substring(path.lastIndexOf(':') + 1);
			entries.add(new EmbeddedEntry(path, name, shortened(node.text()), node.text().length()));
			return;
		}
		for (int i = 0; i < node.children().size(); i++) {
			XmpNode child = node.children().get(i);
			flatten(child, switch (node.kind()) {
				case ALT -> path + "[" + (child.language().isEmpty() ? i + 1 : child.language()) + "]";
				case BAG, SEQ -> path + "[" + (i + 1) + "]";
				default -> path + "/" + child.qualifiedName();
			}, entries);
		}
	}

	/**
	 * Content credentials as they are listed: manifest by manifest what each says.
	 * @param credentials the manifests
	 * @return the block
	 */
	static EmbeddedBlock credentials(List<ContentCredential> credentials) {
		List<EmbeddedEntry> entries = new ArrayList<>();
		for (ContentCredential manifest : credentials) {
			String name = manifest.active() ? "Active manifest" : "Manifest";
			entries.add(new EmbeddedEntry(manifest.label(), name, shortened(manifest.label()), 0));
			add(entries, manifest, "Claim generator", manifest.claimGenerator());
			add(entries, manifest, "Title", manifest.title());
			add(entries, manifest, "Actions", String.join("\n", manifest.actions()));
			add(entries, manifest, "Digital source types", String.join("\n", manifest.digitalSourceTypes()));
		}
		return new EmbeddedBlock(Block.CONTENT_CREDENTIALS, "Content credentials, not checked here", entries);
	}

	private static void add(List<EmbeddedEntry> entries, ContentCredential manifest, String name, String value) {
		if (!value.isEmpty()) {
			entries.add(new EmbeddedEntry(manifest.label(), name, shortened(value), 0));
		}
	}

	static String shortened(String text) {
		if (text.length() <= MAX_SHOWN) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(MAX_SHOWN - 1)) ? MAX_SHOWN - 1 : MAX_SHOWN;
		return text.substring(0, end) + "…";
	}

	static String octets(byte[] octets) {
		String shown = HexFormat.ofDelimiter(" ").formatHex(octets, 0, Math.min(octets.length, MAX_OCTETS_SHOWN));
		return (octets.length > MAX_OCTETS_SHOWN) ? shown + " … (" + octets.length + " octets)" : shown;
	}

}
