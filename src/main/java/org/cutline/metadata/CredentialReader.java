package org.cutline.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Lists the manifests of a store of content credentials (C2PA Technical Specification
 * 2.1, 11): their claims and the actions they assert.
 */
final class CredentialReader {

	private CredentialReader() {
	}

	static List<ContentCredential> read(List<byte[]> stores) {
		List<ContentCredential> credentials = new ArrayList<>();
		for (byte[] store : stores) {
			for (Jumbf root : Jumbf.parse(Octets.of(store))) {
				List<Jumbf> manifests = root.boxes();
				for (int i = 0; i < manifests.size(); i++) {
					credentials.add(manifest(manifests.get(i), i == manifests.size() - 1));
				}
			}
		}
		return credentials;
	}

	private static ContentCredential manifest(Jumbf manifest, boolean active) {
		String generator = "";
		String title = "";
		List<String> actions = new ArrayList<>();
		Set<String> types = new LinkedHashSet<>();
		for (Jumbf box : manifest.boxes()) {
			if (box.label().startsWith("c2pa.claim")) {
				Map<?, ?> claim = map(cbor(box));
				generator = generator(claim);
				title = text(claim.get("dc:title"));
			}
			else if (box.label().equals("c2pa.assertions")) {
				box.boxes()
					.stream()
					.filter((assertion) -> assertion.label().startsWith("c2pa.actions"))
					.forEach((assertion) -> actions(map(cbor(assertion)), actions, types));
			}
		}
		return new ContentCredential(manifest.label(), active, generator, title, actions, List.copyOf(types));
	}

	private static @Nullable Object cbor(Jumbf box) {
		return box.contents()
			.stream()
			.filter((content) -> content.type().equals("cbor"))
			.findFirst()
			.map((content) -> Cbor.read(content.octets()))
			.orElse(null);
	}

	/** A text in the first version of a claim; name and version in the second. */
	private static String generator(Map<?, ?> claim) {
		String text = text(claim.get("claim_generator"));
		Object info = claim.get("claim_generator_info");
		Map<?, ?> first = map((info instanceof List<?> list && !list.isEmpty()) ? list.getFirst() : info);
		String name = (text(first.get("name")) + " " + text(first.get("version"))).strip();
		return name.isEmpty() ? text : name;
	}

	private static void actions(Map<?, ?> assertion, List<String> actions, Set<String> types) {
		if (assertion.get("actions") instanceof List<?> list) {
			for (Object item : list) {
				Map<?, ?> action = map(item);
				String name = text(action.get("action"));
				if (!name.isEmpty()) {
					actions.add(name);
				}
				type(action, types);
				type(map(action.get("parameters")), types);
			}
		}
	}

	private static void type(Map<?, ?> action, Set<String> types) {
		String type = text(action.get("digitalSourceType"));
		if (!type.isEmpty()) {
			types.add(type);
		}
	}

	private static Map<?, ?> map(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? map : Map.of();
	}

	private static String text(@Nullable Object value) {
		return (value instanceof String text) ? text : "";
	}

}
