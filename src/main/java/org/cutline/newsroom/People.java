package org.cutline.newsroom;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cutline.newsroom.AccountRefused.Reason;
import org.cutline.newsroom.CurrentPerson.SignedIn;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works here: chiefs let people in by one-time links, and shut them out. A chief
 * gives roles up to chief; an administrator gives any, and the first administrator is
 * appointed by a chief.
 */
@Service
@Transactional
public class People {

	/** How long an invitation link works. */
	static final Duration LINK_LIFE = Duration.ofDays(7);

	static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{N}._-]{2,60}");

	/**
	 * Line breaks, other control characters and turned-round text have no place in it.
	 */
	private static final Pattern DISPLAY_NAME = Pattern
		.compile("[^\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]{1,120}");

	private static final int SHORTEST_PASSWORD = 12;

	private static final int LONGEST_PASSWORD_OCTETS = 72;

	private final Persons persons;

	private final Invitations invitations;

	private final CurrentPerson currentPerson;

	private final PasswordEncoder passwords;

	private final Audit audit;

	private final Clock clock;

	People(Persons persons, Invitations invitations, CurrentPerson currentPerson, PasswordEncoder passwords,
			Audit audit, Clock clock) {
		this.persons = persons;
		this.invitations = invitations;
		this.currentPerson = currentPerson;
		this.passwords = passwords;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Everybody with an account, by name.
	 * @return never null
	 */
	@PreAuthorize("hasRole('CHIEF')")
	@Transactional(readOnly = true)
	public List<Person> all() {
		return this.persons.findAllByOrderByDisplayNameAsc();
	}

	/**
	 * The name that others see.
	 * @param id the person
	 * @return their display name, or empty for an unknown one
	 */
	@PreAuthorize("hasRole('READER')")
	@Transactional(readOnly = true)
	public Optional<String> displayName(PersonId id) {
		return this.persons.findById(id.value()).map(Person::displayName);
	}

	/**
	 * Lets a person in.
	 * @param signInName 2 to 60 letters, digits, dots, hyphens, underscores
	 * @param displayName 1 to 120 characters
	 * @param role what they may do
	 * @return the token of a one-time link; it is not kept and cannot be shown again
	 * @throws AccountRefused if a name is not valid or taken, or the role not yours to
	 * give
	 */
	@PreAuthorize("hasRole('CHIEF')")
	public String invite(String signInName, String displayName, Role role) {
		requireMayGive(role);
		Person person = add(signInName, displayName, role);
		this.audit.record("person.invited", "person/" + person.id(), role.name());
		return linkFor(person);
	}

	/**
	 * Makes a new one-time link for somebody who lost theirs or forgot the password;
	 * older links stop working.
	 * @param id the person
	 * @return the token
	 */
	@PreAuthorize("hasRole('CHIEF')")
	public String inviteAgain(PersonId id) {
		Person person = changeable(id);
		this.audit.record("person.invited", "person/" + id, "again");
		return linkFor(person);
	}

	/**
	 * Gives a person another role.
	 * @param id the person
	 * @param role the role
	 */
	@PreAuthorize("hasRole('CHIEF')")
	public void appoint(PersonId id, Role role) {
		requireNotSelf(id);
		requireMayGive(role);
		changeable(id).appoint(role);
		this.audit.record("person.appointed", "person/" + id, role.name());
	}

	/**
	 * Shuts a person out, or lets them in again.
	 * @param id the person
	 * @param enabled whether they may sign in
	 */
	@PreAuthorize("hasRole('CHIEF')")
	public void enable(PersonId id, boolean enabled) {
		requireNotSelf(id);
		Person person = changeable(id);
		if (enabled) {
			person.letIn();
		}
		else {
			person.shutOut();
		}
		this.audit.record(enabled ? "person.enabled" : "person.disabled", "person/" + id, "");
	}

	/**
	 * Whose link this is.
	 * @param token the link's token
	 * @return the display name, or empty if the link does not work (any more)
	 */
	@Transactional(readOnly = true)
	public Optional<String> invited(String token) {
		return this.invitations.findById(Tokens.digest(token))
			.filter((invitation) -> !invitation.hasExpired(this.clock.instant()))
			.flatMap((invitation) -> this.persons.findById(invitation.person().value()))
			.map(Person::displayName);
	}

	/**
	 * Takes an invitation up: sets the password and uses the link.
	 * @param token the link's token
	 * @param password at least 12 characters, at most 72 octets
	 * @throws AccountRefused if the link does not work or the password is not acceptable
	 */
	public void accept(String token, String password) {
		Invitation invitation = this.invitations.findById(Tokens.digest(token))
			.filter((each) -> !each.hasExpired(this.clock.instant()))
			.filter((_) -> this.invitations.use(Tokens.digest(token)) == 1)
			.orElseThrow(() -> new AccountRefused(Reason.LINK_NOT_VALID));
		Person person = this.persons.findById(invitation.person().value()).orElseThrow();
		choosePassword(person, password);
		this.invitations.deleteByPersonId(person.id().value());
		this.audit.record("person.accepted", "person/" + person.id(), "");
	}

	/**
	 * Whether nobody has an account yet.
	 * @return true before the set-up
	 */
	@Transactional(readOnly = true)
	public boolean isEmpty() {
		return this.persons.count() == 0;
	}

	Person add(String signInName, String displayName, Role role) {
		String folded = Person.fold(signInName);
		if (!SIGN_IN_NAME.matcher(folded).matches()) {
			throw new AccountRefused(Reason.NAME_NOT_VALID);
		}
		if (displayName.isBlank() || !DISPLAY_NAME.matcher(displayName.strip()).matches()) {
			throw new AccountRefused(Reason.DISPLAY_NAME_NOT_VALID);
		}
		if (this.persons.findBySignInName(folded).isPresent()) {
			throw new AccountRefused(Reason.NAME_TAKEN);
		}
		try {
			return this.persons.saveAndFlush(new Person(folded, displayName, role, this.clock.instant()));
		}
		catch (DataIntegrityViolationException ex) {
			// Somebody else was given it at this moment.
			throw new AccountRefused(Reason.NAME_TAKEN);
		}
	}

	void choosePassword(Person person, String password) {
		if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
			throw new AccountRefused(Reason.PASSWORD_TOO_SHORT);
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_OCTETS) {
			throw new AccountRefused(Reason.PASSWORD_TOO_LONG);
		}
		person.choosePassword(this.passwords.encode(password));
	}

	private String linkFor(Person person) {
		this.invitations.deleteByPersonId(person.id().value());
		String token = Tokens.fresh();
		this.invitations.save(new Invitation(Tokens.digest(token), person.id(), this.clock.instant().plus(LINK_LIFE)));
		return token;
	}

	private Person changeable(PersonId id) {
		Person person = this.persons.findById(id.value())
			.orElseThrow(() -> new AccountRefused(Reason.NOT_YOURS_TO_GIVE));
		requireMayGive(person.role());
		return person;
	}

	private void requireMayGive(Role role) {
		SignedIn giver = this.currentPerson.require();
		boolean first = role == Role.ADMINISTRATOR && !this.persons.existsByRole(Role.ADMINISTRATOR);
		if (!giver.may(role) && !first) {
			throw new AccountRefused(Reason.NOT_YOURS_TO_GIVE);
		}
	}

	private void requireNotSelf(PersonId id) {
		if (this.currentPerson.require().id().equals(id)) {
			throw new AccountRefused(Reason.NOT_YOURSELF);
		}
	}

}
