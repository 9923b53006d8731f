package org.cutline.newsroom;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on this thread. */
@Component
public class CurrentPerson {

	/**
	 * The signed-in person.
	 * @return the name shown and the role held, or empty when nobody is signed in
	 */
	public Optional<SignedIn> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof DeskPerson person) {
			return Optional.of(new SignedIn(person.id(), person.getUsername(), person.displayName(), person.role()));
		}
		return Optional.empty();
	}

	/**
	 * The signed-in person, where somebody must be.
	 * @return the person
	 * @throws IllegalStateException when nobody is signed in
	 */
	public SignedIn require() {
		return find().orElseThrow(() -> new IllegalStateException("nobody is signed in on this thread"));
	}

	/**
	 * The one who is signed in.
	 *
	 * @param id the person
	 * @param signInName the name they sign in with
	 * @param displayName the name that others see
	 * @param role what they may do
	 */
	public record SignedIn(PersonId id, String signInName, String displayName, Role role) {

		/**
		 * Whether this person may do what a role may.
		 * @param wanted the role
		 * @return true if their own role includes it
		 */
		public boolean may(Role wanted) {
			return this.role.included().contains(wanted);
		}

	}

}
