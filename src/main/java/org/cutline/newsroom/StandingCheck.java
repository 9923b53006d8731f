package org.cutline.newsroom;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks on every request whether the signed-in person still stands as at the sign-in. Who
 * was shut out, or was given another role or password since, has to sign in again.
 */
final class StandingCheck extends OncePerRequestFilter {

	private final Persons persons;

	StandingCheck(Persons persons) {
		this.persons = persons;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof DeskPerson person && !stands(person)) {
			SecurityContextHolder.clearContext();
			HttpSession session = request.getSession(false);
			if (session != null) {
				session.invalidate();
			}
		}
		chain.doFilter(request, response);
	}

	private boolean stands(DeskPerson person) {
		return this.persons.findById(person.id().value())
			.filter((now) -> now.enabled() && now.role() == person.role()
					&& Objects.equals(now.passwordHash(), person.getPassword()))
			.isPresent();
	}

}
