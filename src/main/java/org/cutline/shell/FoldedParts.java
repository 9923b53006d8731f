package org.cutline.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the screen a person folded away; kept in a cookie of the browser, like
 * all that it prefers.
 */
public final class FoldedParts {

	private static final String COOKIE = "cutline-folded";

	private static final int MOST = 50;

	private FoldedParts() {
	}

	/**
	 * Whether a part is folded away.
	 * @param part its name: small letters and hyphens
	 * @return false for a part that was never folded
	 */
	public static boolean isFolded(String part) {
		return folded().contains(part);
	}

	/**
	 * Remembers a part.
	 * @param part its name
	 * @param away true to fold it, false to unfold it
	 */
	public static void fold(String part, boolean away) {
		Set<String> parts = new LinkedHashSet<>(folded());
		boolean changed = away ? parts.size() < MOST && parts.add(part) : parts.remove(part);
		if (changed) {
			Preferences.keep(COOKIE, String.join(".", parts));
			VaadinSession session = VaadinSession.getCurrent();
			if (session != null) {
				session.setAttribute(COOKIE, Set.copyOf(parts));
			}
		}
	}

	/** What this session folded counts before what the cookie of its request says. */
	private static Set<String> folded() {
		VaadinSession session = VaadinSession.getCurrent();
		Object known = (session != null) ? session.getAttribute(COOKIE) : null;
		return (known instanceof Set<?> set) ? strings(set) : ofCookie(VaadinRequest.getCurrent());
	}

	private static Set<String> strings(Set<?> set) {
		Set<String> strings = new LinkedHashSet<>();
		set.forEach((each) -> strings.add(String.valueOf(each)));
		return strings;
	}

	private static Set<String> ofCookie(@Nullable VaadinRequest request) {
		return Preferences.cookie(request, COOKIE)
			.map((value) -> Set.copyOf(List.of(value.split("\\."))))
			.orElse(Set.of());
	}

}
