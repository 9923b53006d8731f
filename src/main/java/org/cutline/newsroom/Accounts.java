package org.cutline.newsroom;

import java.util.Optional;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up the account that somebody signs in with. */
@Service
class Accounts implements UserDetailsService {

	private final Persons persons;

	Accounts(Persons persons) {
		this.persons = persons;
	}

	@Override
	@Transactional(readOnly = true)
	public UserDetails loadUserByUsername(String signInName) {
		// What is no name at all is not asked of the database, which may choke on it.
		return Optional.of(Person.fold(signInName))
			.filter((name) -> People.SIGN_IN_NAME.matcher(name).matches())
			.flatMap(this.persons::findBySignInName)
			.map(DeskPerson::new)
			.orElseThrow(() -> new UsernameNotFoundException("unknown"));
	}

}
