package org.cutline.newsroom;

import java.time.Instant;
import java.util.concurrent.Callable;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * The people of a test's newsroom: made straight in the table, signed in on the thread.
 */
public final class Staff {

	/** The password of everybody here. */
	public static final String PASSWORD = "correct horse battery";

	private final Persons persons;

	public Staff(ApplicationContext desk) {
		this.persons = desk.getBean(Persons.class);
	}

	/**
	 * Gives somebody an account with {@link #PASSWORD}.
	 * @param signInName the name to sign in with
	 * @param role what they may do
	 * @return who it is
	 */
	public PersonId hire(String signInName, Role role) {
		Person person = new Person(signInName, signInName, role, Instant.parse("2026-11-20T08:00:00Z"));
		// Signing in is quick with a password that is not hashed.
		person.choosePassword("{noop}" + PASSWORD);
		return this.persons.saveAndFlush(person).id();
	}

	/**
	 * Gives somebody an account unless there is one of that name.
	 * @param signInName the name to sign in with
	 * @param role what they may do
	 */
	public void hireOnce(String signInName, Role role) {
		if (this.persons.findBySignInName(Person.fold(signInName)).isEmpty()) {
			hire(signInName, role);
		}
	}

	/**
	 * Signs somebody in on this thread until the test ends, hiring them first if needed.
	 * @param role what they may do, which is also their sign-in name
	 * @return who it is
	 */
	public PersonId signIn(Role role) {
		Person person = this.persons.findBySignInName(Person.fold(role.name())).orElseGet(() -> {
			hire(role.name(), role);
			return this.persons.findBySignInName(Person.fold(role.name())).orElseThrow();
		});
		SecurityContextHolder.setContext(context(person));
		return person.id();
	}

	/**
	 * Does something as somebody, on any thread.
	 * @param role what they may do
	 * @param deed what they do
	 * @param <T> what comes of it
	 * @return what came of it
	 * @throws Exception whatever the deed throws
	 */
	public <T> T as(Role role, Callable<T> deed) throws Exception {
		SecurityContext before = SecurityContextHolder.getContext();
		try {
			signIn(role);
			return deed.call();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	private static SecurityContext context(Person person) {
		DeskPerson principal = new DeskPerson(person);
		return new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
	}

}
