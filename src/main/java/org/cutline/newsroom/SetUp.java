package org.cutline.newsroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import org.cutline.newsroom.AccountRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first account. While nobody has one, a link that is printed once on the console
 * makes a desk chief; after that it is dead, and a restart before it makes a new one.
 */
@Service
public class SetUp {

	private final People people;

	private final TransactionTemplate transaction;

	private @Nullable String token;

	SetUp(People people, TransactionTemplate transaction) {
		this.people = people;
		this.transaction = transaction;
	}

	/**
	 * Opens the set-up for one link.
	 * @return the link's token
	 */
	synchronized String open() {
		String fresh = Tokens.fresh();
		this.token = fresh;
		return fresh;
	}

	/**
	 * Whether a link may make the first account.
	 * @param candidate the token in the link
	 * @return false once an account exists
	 */
	public synchronized boolean accepts(String candidate) {
		String expected = this.token;
		return expected != null && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
				candidate.getBytes(StandardCharsets.UTF_8)) && this.people.isEmpty();
	}

	/**
	 * Makes the first account of a desk that is thrown away: a chief with a password of
	 * the desk's own making.
	 * @param signInName the name to sign in with, which others see too
	 * @return the password, kept nowhere; or empty if somebody has an account already
	 */
	public synchronized Optional<String> makeThrowAwayChief(String signInName) {
		if (!this.people.isEmpty()) {
			return Optional.empty();
		}
		String password = Tokens.readable();
		makeFirstChief(open(), signInName, signInName, password);
		return Optional.of(password);
	}

	/**
	 * Makes the first account, a desk chief.
	 * @param candidate the token in the link
	 * @param signInName the name to sign in with
	 * @param displayName the name that others see
	 * @param password at least 12 characters
	 * @throws AccountRefused if the link does not work, or a name or password is not
	 * acceptable; the link then still works
	 */
	public synchronized void makeFirstChief(String candidate, String signInName, String displayName, String password) {
		if (!accepts(candidate)) {
			throw new AccountRefused(Reason.LINK_NOT_VALID);
		}
		// The commit has to happen before the next one may ask whether somebody is here.
		this.transaction.executeWithoutResult((_) -> {
			Person chief = this.people.add(signInName, displayName, Role.CHIEF);
			this.people.choosePassword(chief, password);
		});
	}

}
