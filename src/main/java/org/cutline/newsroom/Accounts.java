package org.cutline.newsroom;

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
		return this.persons.findBySignInName(Person.fold(signInName))
			.map(DeskPerson::new)
			.orElseThrow(() -> new UsernameNotFoundException("unknown"));
	}

}
