package org.cutline.shell;

import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The tabs at the head of a room, as links, the one that is open marked. */
public final class RoomTabs extends Nav {

	private static final long serialVersionUID = 1L;

	/**
	 * Shows the tabs of a room.
	 * @param all the tabs of all rooms
	 * @param room the room
	 * @param open the path of the tab that is open
	 */
	public RoomTabs(List<RoomTab> all, String room, String open) {
		addClassName("room-tabs");
		setAriaLabel(getTranslation(room + ".tabs"));
		all.stream()
			.filter((tab) -> tab.room().equals(room) && isFor(tab.authority()))
			.sorted(Comparator.comparingInt(RoomTab::order))
			.forEach((tab) -> {
				Anchor link = new Anchor(tab.path(), getTranslation(tab.name()));
				if (tab.path().equals(open)) {
					link.getElement().setAttribute("aria-current", "page");
				}
				add(link);
			});
	}

	private static boolean isFor(String authority) {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		return authority.isEmpty() || (signedIn != null
				&& signedIn.getAuthorities().stream().anyMatch((each) -> authority.equals(each.getAuthority())));
	}

}
