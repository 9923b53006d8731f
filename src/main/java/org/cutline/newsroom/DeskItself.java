package org.cutline.newsroom;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** What the desk does by itself, when nobody is signed in on the thread. */
public final class DeskItself {

	private DeskItself() {
	}

	/**
	 * Does something as the desk, which may do what an editor may. Trail and revisions
	 * name nobody.
	 * @param deed what to do
	 */
	public static void run(Runnable deed) {
		run(UsernamePasswordAuthenticationToken.authenticated("desk", null,
				Role.EDITOR.included().stream().map((role) -> new SimpleGrantedAuthority(role.authority())).toList()),
				deed);
	}

	static void run(Authentication who, Runnable deed) {
		SecurityContext before = SecurityContextHolder.getContext();
		try {
			SecurityContextHolder.setContext(new SecurityContextImpl(who));
			deed.run();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
